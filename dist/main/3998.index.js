export const id = 3998;
export const ids = [3998];
export const modules = {

/***/ 93998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v27cf66f504311813 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((key0 === "name") || (key0 === "options"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.facts !== undefined && func0.call(data0, "facts")){let data1 = data0.facts;const _errs4 = errors;if(errors === _errs4){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){}else {validate0.errors = [{}];return false;}}}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}exports.v60e951699559f5d0 = validate1;function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate1.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "type") || (key0 === "options")) || (key0 === "devices")) || (key0 === "mounts"))){validate1.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.facts !== undefined && func0.call(data0, "facts")){let data1 = data0.facts;const _errs4 = errors;if(errors === _errs4){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){}else {validate1.errors = [{}];return false;}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data2 = data.devices;const _errs7 = errors;if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){validate1.errors = [{}];return false;}var valid1 = _errs7 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs9 = errors;if(!(Array.isArray(data.mounts))){validate1.errors = [{}];return false;}var valid1 = _errs9 === errors;}else {var valid1 = true;}}}}}}else {validate1.errors = [{}];return false;}}validate1.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
