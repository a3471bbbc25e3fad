export const id = 2377;
export const ids = [2377];
export const modules = {

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v98ad9de563b14b74 = validate0;const func0 = Object.prototype.hasOwnProperty;const func2 = lazyPythonRegex;const pattern0 = func2("(md5|sha1|sha256|sha384|sha512):[0-9a-f]{32,128}", "u");function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs2 = errors;for(const key0 of Object.keys(data)){if(!(pattern0.test(key0))){validate1.errors = [{}];return false;break;}}if(_errs2 === errors){var valid1 = true;for(const key1 of Object.keys(data)){if(pattern0.test(key1)){let data0 = data[key1];const _errs3 = errors;if(errors === _errs3){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing0;if((((data0.encoding === undefined) || (!(func0.call(data0, "encoding")))) && (missing0 = "encoding")) || (((data0.data === undefined) || (!(func0.call(data0, "data")))) && (missing0 = "data"))){validate1.errors = [{}];return false;}else {const _errs5 = errors;for(const key2 of Object.keys(data0)){if(!((key2 === "encoding") || (key2 === "data"))){validate1.errors = [{}];return false;break;}}if(_errs5 === errors){if(data0.encoding !== undefined && func0.call(data0, "encoding")){let data1 = data0.encoding;const _errs6 = errors;if(!((data1 === "base64") || (data1 === "lzma+base64"))){validate1.errors = [{}];return false;}var valid2 = _errs6 === errors;}else {var valid2 = true;}if(valid2){if(data0.data !== undefined && func0.call(data0, "data")){const _errs7 = errors;if(typeof data0.data !== "string"){validate1.errors = [{}];return false;}var valid2 = _errs7 === errors;}else {var valid2 = true;}}}}}else {validate1.errors = [{}];return false;}}var valid1 = _errs3 === errors;if(!valid1){break;}}}}}else {validate1.errors = [{}];return false;}}validate1.errors = vErrors;return errors === 0;}function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")){validate0.errors = [{}];return false;}else {const _errs1 = errors;for(const key0 of Object.keys(data)){if(!(key0 === "items")){validate0.errors = [{}];return false;break;}}if(_errs1 === errors){if(data.items !== undefined && func0.call(data, "items")){if(!(validate1(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);errors = vErrors.length;}}}}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
