export const id = 5651;
export const ids = [5651];
export const modules = {

/***/ 45651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v8d79d2d172c8475f = validate0;const func0 = Object.prototype.hasOwnProperty;const func3 = lazyPythonRegex;const pattern0 = func3("^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "type") || (key0 === "options")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!(key1 === "items")){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.items !== undefined && func0.call(data0, "items")){let data1 = data0.items;const _errs5 = errors;if(errors === _errs5){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){const _errs7 = errors;for(const key2 of Object.keys(data1)){if(!(pattern0.test(key2))){validate0.errors = [{}];return false;break;}}if(_errs7 === errors){var valid3 = true;for(const key3 of Object.keys(data1)){if(pattern0.test(key3)){let data2 = data1[key3];const _errs8 = errors;if(errors === _errs8){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){let missing1;if(((data2.mode === undefined) || (!(func0.call(data2, "mode")))) && (missing1 = "mode")){validate0.errors = [{}];return false;}else {if(data2.mode !== undefined && func0.call(data2, "mode")){const _errs10 = errors;if(typeof data2.mode !== "string"){validate0.errors = [{}];return false;}var valid4 = _errs10 === errors;}else {var valid4 = true;}if(valid4){if(data2.recursive !== undefined && func0.call(data2, "recursive")){const _errs12 = errors;if(typeof data2.recursive !== "boolean"){validate0.errors = [{}];return false;}var valid4 = _errs12 === errors;}else {var valid4 = true;}}}}else {validate0.errors = [{}];return false;}}var valid3 = _errs8 === errors;if(!valid3){break;}}}}}else {validate0.errors = [{}];return false;}}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data5 = data.devices;const _errs14 = errors;if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){validate0.errors = [{}];return false;}var valid1 = _errs14 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs16 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs16 === errors;}else {var valid1 = true;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
