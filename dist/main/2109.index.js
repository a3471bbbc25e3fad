export const id = 2109;
export const ids = [2109];
export const modules = {

/***/ 32109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v3275e1ecca3619f8 = validate0;const func0 = Object.prototype.hasOwnProperty;const func5 = lazyPythonRegex;const pattern0 = func5("^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "type") || (key0 === "options")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing1;if((((data0.publickey === undefined) || (!(func0.call(data0, "publickey")))) && (missing1 = "publickey")) || (((data0.secretkey === undefined) || (!(func0.call(data0, "secretkey")))) && (missing1 = "secretkey"))){validate0.errors = [{}];return false;}else {const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!((key1 === "publickey") || (key1 === "secretkey"))){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.publickey !== undefined && func0.call(data0, "publickey")){let data1 = data0.publickey;const _errs5 = errors;if(errors === _errs5){if(typeof data1 === "string"){if(!pattern0.test(data1)){validate0.errors = [{}];return false;}}else {validate0.errors = [{}];return false;}}var valid2 = _errs5 === errors;}else {var valid2 = true;}if(valid2){if(data0.secretkey !== undefined && func0.call(data0, "secretkey")){let data2 = data0.secretkey;const _errs7 = errors;if(errors === _errs7){if(typeof data2 === "string"){if(!pattern0.test(data2)){validate0.errors = [{}];return false;}}else {validate0.errors = [{}];return false;}}var valid2 = _errs7 === errors;}else {var valid2 = true;}}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data3 = data.devices;const _errs9 = errors;if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){validate0.errors = [{}];return false;}var valid1 = _errs9 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs11 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs11 === errors;}else {var valid1 = true;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
