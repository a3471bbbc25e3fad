export const id = 9782;
export const ids = [9782];
export const modules = {

/***/ 89782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v6eccfc4602a10b39 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((key0 === "name") || (key0 === "options"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(errors === _errs3){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing1;if(((data0.filename === undefined) || (!(func0.call(data0, "filename")))) && (missing1 = "filename")){validate0.errors = [{}];return false;}else {const _errs5 = errors;for(const key1 of Object.keys(data0)){if(!(((((key1 === "filename") || (key1 === "compression")) || (key1 === "acls")) || (key1 === "selinux")) || (key1 === "xattrs"))){validate0.errors = [{}];return false;break;}}if(_errs5 === errors){if(data0.filename !== undefined && func0.call(data0, "filename")){const _errs6 = errors;if(typeof data0.filename !== "string"){validate0.errors = [{}];return false;}var valid2 = _errs6 === errors;}else {var valid2 = true;}if(valid2){if(data0.compression !== undefined && func0.call(data0, "compression")){let data2 = data0.compression;const _errs8 = errors;if(typeof data2 !== "string"){validate0.errors = [{}];return false;}if(!((((((data2 === "bzip2") || (data2 === "xz")) || (data2 === "lzip")) || (data2 === "lzma")) || (data2 === "lzop")) || (data2 === "gzip"))){validate0.errors = [{}];return false;}var valid2 = _errs8 === errors;}else {var valid2 = true;}if(valid2){if(data0.acls !== undefined && func0.call(data0, "acls")){const _errs10 = errors;if(typeof data0.acls !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs10 === errors;}else {var valid2 = true;}if(valid2){if(data0.selinux !== undefined && func0.call(data0, "selinux")){const _errs12 = errors;if(typeof data0.selinux !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs12 === errors;}else {var valid2 = true;}if(valid2){if(data0.xattrs !== undefined && func0.call(data0, "xattrs")){const _errs14 = errors;if(typeof data0.xattrs !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs14 === errors;}else {var valid2 = true;}}}}}}}}else {validate0.errors = [{}];return false;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
