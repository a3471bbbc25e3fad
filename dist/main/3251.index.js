export const id = 3251;
export const ids = [3251];
export const modules = {

/***/ 83251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vb365222fad31e4e4 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.ref === undefined) || (!(func0.call(data, "ref")))) && (missing0 = "ref")){validate1.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!(((((key0 === "ref") || (key0 === "os_version")) || (key0 === "tmp-is-dir")) || (key0 === "parent")) || (key0 === "tar"))){validate1.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.ref !== undefined && func0.call(data, "ref")){const _errs3 = errors;if(typeof data.ref !== "string"){validate1.errors = [{}];return false;}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.os_version !== undefined && func0.call(data, "os_version")){const _errs5 = errors;if(typeof data.os_version !== "string"){validate1.errors = [{}];return false;}var valid1 = _errs5 === errors;}else {var valid1 = true;}if(valid1){if(data["tmp-is-dir"] !== undefined && func0.call(data, "tmp-is-dir")){const _errs7 = errors;if(typeof data["tmp-is-dir"] !== "boolean"){validate1.errors = [{}];return false;}var valid1 = _errs7 === errors;}else {var valid1 = true;}if(valid1){if(data.parent !== undefined && func0.call(data, "parent")){const _errs9 = errors;if(typeof data.parent !== "string"){validate1.errors = [{}];return false;}var valid1 = _errs9 === errors;}else {var valid1 = true;}if(valid1){if(data.tar !== undefined && func0.call(data, "tar")){let data4 = data.tar;const _errs11 = errors;if(errors === _errs11){if(data4 && typeof data4 == "object" && !Array.isArray(data4)){let missing1;if(((data4.filename === undefined) || (!(func0.call(data4, "filename")))) && (missing1 = "filename")){validate1.errors = [{}];return false;}else {const _errs13 = errors;for(const key1 of Object.keys(data4)){if(!(key1 === "filename")){validate1.errors = [{}];return false;break;}}if(_errs13 === errors){if(data4.filename !== undefined && func0.call(data4, "filename")){if(typeof data4.filename !== "string"){validate1.errors = [{}];return false;}}}}}else {validate1.errors = [{}];return false;}}var valid1 = _errs11 === errors;}else {var valid1 = true;}}}}}}}}else {validate1.errors = [{}];return false;}}validate1.errors = vErrors;return errors === 0;}function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((key0 === "name") || (key0 === "options"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){if(!(validate1(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);errors = vErrors.length;}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
