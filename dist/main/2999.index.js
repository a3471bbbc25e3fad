export const id = 2999;
export const ids = [2999];
export const modules = {

/***/ 82999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v57809e4e50cd76c4 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing0;if(((data0.filename === undefined) || (!(func0.call(data0, "filename")))) && (missing0 = "filename")){validate0.errors = [{}];return false;}else {const _errs3 = errors;for(const key0 of Object.keys(data0)){if(!(((((((key0 === "filename") || (key0 === "start")) || (key0 === "size")) || (key0 === "sector-size")) || (key0 === "lock")) || (key0 === "partscan")) || (key0 === "read-only"))){validate0.errors = [{}];return false;break;}}if(_errs3 === errors){if(data0.filename !== undefined && func0.call(data0, "filename")){const _errs4 = errors;if(typeof data0.filename !== "string"){validate0.errors = [{}];return false;}var valid2 = _errs4 === errors;}else {var valid2 = true;}if(valid2){if(data0.start !== undefined && func0.call(data0, "start")){const _errs6 = errors;if(!(typeof data0.start == "number")){validate0.errors = [{}];return false;}var valid2 = _errs6 === errors;}else {var valid2 = true;}if(valid2){if(data0.size !== undefined && func0.call(data0, "size")){const _errs8 = errors;if(!(typeof data0.size == "number")){validate0.errors = [{}];return false;}var valid2 = _errs8 === errors;}else {var valid2 = true;}if(valid2){if(data0["sector-size"] !== undefined && func0.call(data0, "sector-size")){const _errs10 = errors;if(!(typeof data0["sector-size"] == "number")){validate0.errors = [{}];return false;}var valid2 = _errs10 === errors;}else {var valid2 = true;}if(valid2){if(data0.lock !== undefined && func0.call(data0, "lock")){const _errs12 = errors;if(typeof data0.lock !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs12 === errors;}else {var valid2 = true;}if(valid2){if(data0.partscan !== undefined && func0.call(data0, "partscan")){const _errs14 = errors;if(typeof data0.partscan !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs14 === errors;}else {var valid2 = true;}if(valid2){if(data0["read-only"] !== undefined && func0.call(data0, "read-only")){const _errs16 = errors;if(typeof data0["read-only"] !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs16 === errors;}else {var valid2 = true;}}}}}}}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
