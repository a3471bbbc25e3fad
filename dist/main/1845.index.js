export const id = 1845;
export const ids = [1845];
export const modules = {

/***/ 81845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v052507990a97ae67 = validate0;const func0 = Object.prototype.hasOwnProperty;const func7 = lazyPythonRegex;const func9 = isWholeNumber;const pattern0 = func7("^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$", "u");function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.filename === undefined) || (!(func0.call(data, "filename")))) && (missing0 = "filename")) || (((data.root_fs_uuid === undefined) || (!(func0.call(data, "root_fs_uuid")))) && (missing0 = "root_fs_uuid"))) || (((data.size === undefined) || (!(func0.call(data, "size")))) && (missing0 = "size"))){validate1.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "filename") || (key0 === "root_fs_uuid")) || (key0 === "size")) || (key0 === "fs_type"))){validate1.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.filename !== undefined && func0.call(data, "filename")){const _errs3 = errors;if(typeof data.filename !== "string"){validate1.errors = [{}];return false;}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.root_fs_uuid !== undefined && func0.call(data, "root_fs_uuid")){let data1 = data.root_fs_uuid;const _errs5 = errors;if(errors === _errs5){if(typeof data1 === "string"){if(!pattern0.test(data1)){validate1.errors = [{}];return false;}}else {validate1.errors = [{}];return false;}}var valid1 = _errs5 === errors;}else {var valid1 = true;}if(valid1){if(data.size !== undefined && func0.call(data, "size")){let data2 = data.size;const _errs7 = errors;if(errors === _errs7){if(typeof data2 == "number"){if(!(func9(data2, data, "size"))){validate1.errors = [{}];return false;}}else {validate1.errors = [{}];return false;}}var valid1 = _errs7 === errors;}else {var valid1 = true;}if(valid1){if(data.fs_type !== undefined && func0.call(data, "fs_type")){let data3 = data.fs_type;const _errs9 = errors;if(typeof data3 !== "string"){validate1.errors = [{}];return false;}if(!(((data3 === "ext4") || (data3 === "xfs")) || (data3 === "btrfs"))){validate1.errors = [{}];return false;}var valid1 = _errs9 === errors;}else {var valid1 = true;}}}}}}}else {validate1.errors = [{}];return false;}}validate1.errors = vErrors;return errors === 0;}function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((key0 === "name") || (key0 === "options"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){if(!(validate1(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);errors = vErrors.length;}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
