export const id = 7888;
export const ids = [7888];
export const modules = {

/***/ 7888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vbe04975bb662cbe0 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((key0 === "name") || (key0 === "options"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(errors === _errs3){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing1;if((((data0.filename === undefined) || (!(func0.call(data0, "filename")))) && (missing1 = "filename")) || (((data0.compression === undefined) || (!(func0.call(data0, "compression")))) && (missing1 = "compression"))){validate0.errors = [{}];return false;}else {if(data0.filename !== undefined && func0.call(data0, "filename")){const _errs5 = errors;if(typeof data0.filename !== "string"){validate0.errors = [{}];return false;}var valid2 = _errs5 === errors;}else {var valid2 = true;}if(valid2){if(data0.compression !== undefined && func0.call(data0, "compression")){let data2 = data0.compression;const _errs7 = errors;if(typeof data2 !== "string"){validate0.errors = [{}];return false;}if(!((((((data2 === "bzip2") || (data2 === "xz")) || (data2 === "lzip")) || (data2 === "lzma")) || (data2 === "lzop")) || (data2 === "gzip"))){validate0.errors = [{}];return false;}var valid2 = _errs7 === errors;}else {var valid2 = true;}}}}else {validate0.errors = [{}];return false;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
