export const id = 960;
export const ids = [960];
export const modules = {

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v9e065a0617c0d54f = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!(((((key0 === "type") || (key0 === "options")) || (key0 === "inputs")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(errors === _errs3){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key1 of Object.keys(data0)){validate0.errors = [{}];return false;break;}}else {validate0.errors = [{}];return false;}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.inputs !== undefined && func0.call(data, "inputs")){let data1 = data.inputs;const _errs6 = errors;if(errors === _errs6){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){let missing1;if(((data1.packages === undefined) || (!(func0.call(data1, "packages")))) && (missing1 = "packages")){validate0.errors = [{}];return false;}else {const _errs8 = errors;for(const key2 of Object.keys(data1)){if(!(key2 === "packages")){validate0.errors = [{}];return false;break;}}if(_errs8 === errors){if(data1.packages !== undefined && func0.call(data1, "packages")){let data2 = data1.packages;const _errs9 = errors;if(errors === _errs9){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){}else {validate0.errors = [{}];return false;}}}}}}else {validate0.errors = [{}];return false;}}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data3 = data.devices;const _errs12 = errors;if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){validate0.errors = [{}];return false;}var valid1 = _errs12 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs14 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs14 === errors;}else {var valid1 = true;}}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
