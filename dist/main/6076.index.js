export const id = 6076;
export const ids = [6076];
export const modules = {

/***/ 46076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vd2c47d1e9c522cec = validate0;const func0 = Object.prototype.hasOwnProperty;const func1 = lazyPythonRegex;const pattern0 = func1("sha256:[0-9a-f]{64}", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 of Object.keys(data)){if(!(key0 === "items")){validate0.errors = [{}];return false;break;}}if(_errs1 === errors){if(data.items !== undefined && func0.call(data, "items")){let data0 = data.items;const _errs2 = errors;if(errors === _errs2){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!(pattern0.test(key1))){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){var valid2 = true;for(const key2 of Object.keys(data0)){if(pattern0.test(key2)){let data1 = data0[key2];const _errs5 = errors;if(errors === _errs5){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key3 of Object.keys(data1)){validate0.errors = [{}];return false;break;}}else {validate0.errors = [{}];return false;}}var valid2 = _errs5 === errors;if(!valid2){break;}}}}}else {validate0.errors = [{}];return false;}}}}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
