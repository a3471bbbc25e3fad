export const id = 1696;
export const ids = [1696];
export const modules = {

/***/ 41696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vab93f3d72af7a0e1 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing0;if(((data0.passphrase === undefined) || (!(func0.call(data0, "passphrase")))) && (missing0 = "passphrase")){validate0.errors = [{}];return false;}else {const _errs3 = errors;for(const key0 of Object.keys(data0)){if(!(key0 === "passphrase")){validate0.errors = [{}];return false;break;}}if(_errs3 === errors){if(data0.passphrase !== undefined && func0.call(data0, "passphrase")){if(typeof data0.passphrase !== "string"){validate0.errors = [{}];return false;}}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
