export const id = 996;
export const ids = [996];
export const modules = {

/***/ 50996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v5a85e9ab7e038e06 = validate0;const func0 = Object.prototype.hasOwnProperty;const func3 = lazyPythonRegex;const pattern0 = func3("^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "type") || (key0 === "options")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!((key1 === "path") || (key1 === "config"))){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.path !== undefined && func0.call(data0, "path")){let data1 = data0.path;const _errs5 = errors;if(errors === _errs5){if(typeof data1 === "string"){if(!pattern0.test(data1)){validate0.errors = [{}];return false;}}else {validate0.errors = [{}];return false;}}var valid2 = _errs5 === errors;}else {var valid2 = true;}if(valid2){if(data0.config !== undefined && func0.call(data0, "config")){let data2 = data0.config;const _errs7 = errors;if(errors === _errs7){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.listen !== undefined && func0.call(data2, "listen")){const _errs9 = errors;if(typeof data2.listen !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs9 === errors;}else {var valid3 = true;}if(valid3){if(data2.root !== undefined && func0.call(data2, "root")){const _errs11 = errors;if(typeof data2.root !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs11 === errors;}else {var valid3 = true;}if(valid3){if(data2.pid !== undefined && func0.call(data2, "pid")){const _errs13 = errors;if(typeof data2.pid !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs13 === errors;}else {var valid3 = true;}if(valid3){if(data2.daemon !== undefined && func0.call(data2, "daemon")){const _errs15 = errors;if(typeof data2.daemon !== "boolean"){validate0.errors = [{}];return false;}var valid3 = _errs15 === errors;}else {var valid3 = true;}}}}}else {validate0.errors = [{}];return false;}}var valid2 = _errs7 === errors;}else {var valid2 = true;}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data7 = data.devices;const _errs17 = errors;if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){validate0.errors = [{}];return false;}var valid1 = _errs17 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs19 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs19 === errors;}else {var valid1 = true;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
