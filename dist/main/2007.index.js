export const id = 2007;
export const ids = [2007];
export const modules = {

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v47a1e5bbb69831b2 = validate0;const func0 = Object.prototype.hasOwnProperty;const func6 = lazyPythonRegex;const pattern0 = func6("^tree://", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target"))){validate0.errors = [{}];return false;}else {const _errs1 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "name") || (key0 === "type")) || (key0 === "target")) || (key0 === "options"))){validate0.errors = [{}];return false;break;}}if(_errs1 === errors){if(data.name !== undefined && func0.call(data, "name")){const _errs2 = errors;if(typeof data.name !== "string"){validate0.errors = [{}];return false;}var valid1 = _errs2 === errors;}else {var valid1 = true;}if(valid1){if(data.type !== undefined && func0.call(data, "type")){const _errs4 = errors;if(typeof data.type !== "string"){validate0.errors = [{}];return false;}var valid1 = _errs4 === errors;}else {var valid1 = true;}if(valid1){if(data.target !== undefined && func0.call(data, "target")){let data2 = data.target;const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!pattern0.test(data2)){validate0.errors = [{}];return false;}}else {validate0.errors = [{}];return false;}}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data.options !== undefined && func0.call(data, "options")){let data3 = data.options;const _errs8 = errors;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing1;if(((data3.source === undefined) || (!(func0.call(data3, "source")))) && (missing1 = "source")){validate0.errors = [{}];return false;}}var valid1 = _errs8 === errors;}else {var valid1 = true;}}}}}}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
