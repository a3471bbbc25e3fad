export const id = 7344;
export const ids = [7344];
export const modules = {

/***/ 37344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v3caaacc9c196cc54 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!(((((key0 === "type") || (key0 === "options")) || (key0 === "inputs")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!((key1 === "exclude") || (key1 === "remove-signatures"))){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.exclude !== undefined && func0.call(data0, "exclude")){let data1 = data0.exclude;const _errs5 = errors;if(errors === _errs5){if(Array.isArray(data1)){if(data1.length < 1){validate0.errors = [{}];return false;}else {var valid3 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs7 = errors;if(typeof data1[i0] !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs7 === errors;if(!valid3){break;}}}}else {validate0.errors = [{}];return false;}}var valid2 = _errs5 === errors;}else {var valid2 = true;}if(valid2){if(data0["remove-signatures"] !== undefined && func0.call(data0, "remove-signatures")){const _errs9 = errors;if(typeof data0["remove-signatures"] !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs9 === errors;}else {var valid2 = true;}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.inputs !== undefined && func0.call(data, "inputs")){let data4 = data.inputs;const _errs11 = errors;if(errors === _errs11){if(data4 && typeof data4 == "object" && !Array.isArray(data4)){let missing1;if(((data4.images === undefined) || (!(func0.call(data4, "images")))) && (missing1 = "images")){validate0.errors = [{}];return false;}else {const _errs13 = errors;for(const key2 of Object.keys(data4)){if(!(key2 === "images")){validate0.errors = [{}];return false;break;}}if(_errs13 === errors){if(data4.images !== undefined && func0.call(data4, "images")){let data5 = data4.images;const _errs14 = errors;if(errors === _errs14){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){}else {validate0.errors = [{}];return false;}}}}}}else {validate0.errors = [{}];return false;}}var valid1 = _errs11 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data6 = data.devices;const _errs17 = errors;if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){validate0.errors = [{}];return false;}var valid1 = _errs17 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs19 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs19 === errors;}else {var valid1 = true;}}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
