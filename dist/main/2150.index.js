export const id = 2150;
export const ids = [2150];
export const modules = {

/***/ 32150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vd0c722b5dcefe284 = validate0;const func0 = Object.prototype.hasOwnProperty;const func8 = lazyPythonRegex;const pattern0 = func8("^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "type") || (key0 === "options")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing1;if(((((data0.repo === undefined) || (!(func0.call(data0, "repo")))) && (missing1 = "repo")) || (((data0.ref === undefined) || (!(func0.call(data0, "ref")))) && (missing1 = "ref"))) || (((data0.key === undefined) || (!(func0.call(data0, "key")))) && (missing1 = "key"))){validate0.errors = [{}];return false;}else {const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!(((key1 === "repo") || (key1 === "ref")) || (key1 === "key"))){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.repo !== undefined && func0.call(data0, "repo")){const _errs5 = errors;if(typeof data0.repo !== "string"){validate0.errors = [{}];return false;}var valid2 = _errs5 === errors;}else {var valid2 = true;}if(valid2){if(data0.ref !== undefined && func0.call(data0, "ref")){const _errs7 = errors;if(typeof data0.ref !== "string"){validate0.errors = [{}];return false;}var valid2 = _errs7 === errors;}else {var valid2 = true;}if(valid2){if(data0.key !== undefined && func0.call(data0, "key")){let data3 = data0.key;const _errs9 = errors;if(errors === _errs9){if(typeof data3 === "string"){if(!pattern0.test(data3)){validate0.errors = [{}];return false;}}else {validate0.errors = [{}];return false;}}var valid2 = _errs9 === errors;}else {var valid2 = true;}}}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data4 = data.devices;const _errs11 = errors;if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){validate0.errors = [{}];return false;}var valid1 = _errs11 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs13 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs13 === errors;}else {var valid1 = true;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
