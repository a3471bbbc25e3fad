export const id = 1739;
export const ids = [1739];
export const modules = {

/***/ 71739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v9bdbfec46fbfdf4e = validate0;const func0 = Object.prototype.hasOwnProperty;const func5 = lazyPythonRegex;const pattern0 = func5("^(mount|tree):///", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "type") || (key0 === "options")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing1;if(((data0.kernel_opts === undefined) || (!(func0.call(data0, "kernel_opts")))) && (missing1 = "kernel_opts")){validate0.errors = [{}];return false;}else {const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!((key1 === "kernel_opts") || (key1 === "bootpath"))){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.kernel_opts !== undefined && func0.call(data0, "kernel_opts")){let data1 = data0.kernel_opts;const _errs5 = errors;if(errors === _errs5){if(Array.isArray(data1)){var valid3 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs7 = errors;if(typeof data1[i0] !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs7 === errors;if(!valid3){break;}}}else {validate0.errors = [{}];return false;}}var valid2 = _errs5 === errors;}else {var valid2 = true;}if(valid2){if(data0.bootpath !== undefined && func0.call(data0, "bootpath")){let data3 = data0.bootpath;const _errs9 = errors;if(errors === _errs9){if(typeof data3 === "string"){if(!pattern0.test(data3)){validate0.errors = [{}];return false;}}else {validate0.errors = [{}];return false;}}var valid2 = _errs9 === errors;}else {var valid2 = true;}}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data4 = data.devices;const _errs11 = errors;if(errors === _errs11){if(data4 && typeof data4 == "object" && !Array.isArray(data4)){}else {validate0.errors = [{}];return false;}}var valid1 = _errs11 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs14 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs14 === errors;}else {var valid1 = true;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
