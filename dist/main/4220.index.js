export const id = 4220;
export const ids = [4220];
export const modules = {

/***/ 44220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vab4913e40ea7c083 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "type") || (key0 === "options")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!(key1 === "packages")){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.packages !== undefined && func0.call(data0, "packages")){let data1 = data0.packages;const _errs5 = errors;if(errors === _errs5){if(Array.isArray(data1)){if(data1.length < 1){validate0.errors = [{}];return false;}else {var valid3 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs7 = errors;if(errors === _errs7){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){let missing1;if((((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")) || (((data2.mark === undefined) || (!(func0.call(data2, "mark")))) && (missing1 = "mark"))){validate0.errors = [{}];return false;}else {const _errs9 = errors;for(const key2 of Object.keys(data2)){if(!((key2 === "name") || (key2 === "mark"))){validate0.errors = [{}];return false;break;}}if(_errs9 === errors){if(data2.name !== undefined && func0.call(data2, "name")){const _errs10 = errors;if(typeof data2.name !== "string"){validate0.errors = [{}];return false;}var valid4 = _errs10 === errors;}else {var valid4 = true;}if(valid4){if(data2.mark !== undefined && func0.call(data2, "mark")){let data4 = data2.mark;const _errs12 = errors;if(typeof data4 !== "string"){validate0.errors = [{}];return false;}if(!((data4 === "install") || (data4 === "group"))){validate0.errors = [{}];return false;}var valid4 = _errs12 === errors;}else {var valid4 = true;}}}}}else {validate0.errors = [{}];return false;}}var valid3 = _errs7 === errors;if(!valid3){break;}}}}else {validate0.errors = [{}];return false;}}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data5 = data.devices;const _errs14 = errors;if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){validate0.errors = [{}];return false;}var valid1 = _errs14 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs16 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs16 === errors;}else {var valid1 = true;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
