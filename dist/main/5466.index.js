export const id = 5466;
export const ids = [5466];
export const modules = {

/***/ 45466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v4741f35456eacc2a = validate0;const func0 = Object.prototype.hasOwnProperty;const func4 = lazyPythonRegex;const pattern0 = func4("^sha256:[0-9a-f]{64}$", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((key0 === "name") || (key0 === "options"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(errors === _errs3){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing1;if(((data0.packages === undefined) || (!(func0.call(data0, "packages")))) && (missing1 = "packages")){validate0.errors = [{}];return false;}else {const _errs5 = errors;for(const key1 of Object.keys(data0)){if(!(key1 === "packages")){validate0.errors = [{}];return false;break;}}if(_errs5 === errors){if(data0.packages !== undefined && func0.call(data0, "packages")){let data1 = data0.packages;const _errs6 = errors;if(errors === _errs6){if(Array.isArray(data1)){if(data1.length < 1){validate0.errors = [{}];return false;}else {var valid3 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs8 = errors;if(errors === _errs8){if(typeof data2 === "string"){if(!pattern0.test(data2)){validate0.errors = [{}];return false;}}else {validate0.errors = [{}];return false;}}var valid3 = _errs8 === errors;if(!valid3){break;}}}}else {validate0.errors = [{}];return false;}}}}}}else {validate0.errors = [{}];return false;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
