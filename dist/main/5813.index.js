export const id = 5813;
export const ids = [5813];
export const modules = {

/***/ 75813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vfd3f304baee781cf = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source"))) || (((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target"))){validate0.errors = [{}];return false;}else {const _errs1 = errors;for(const key0 of Object.keys(data)){if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "source")) || (key0 === "target")) || (key0 === "partition")) || (key0 === "options"))){validate0.errors = [{}];return false;break;}}if(_errs1 === errors){if(data.name !== undefined && func0.call(data, "name")){const _errs2 = errors;if(typeof data.name !== "string"){validate0.errors = [{}];return false;}var valid1 = _errs2 === errors;}else {var valid1 = true;}if(valid1){if(data.type !== undefined && func0.call(data, "type")){const _errs4 = errors;if(typeof data.type !== "string"){validate0.errors = [{}];return false;}var valid1 = _errs4 === errors;}else {var valid1 = true;}if(valid1){if(data.source !== undefined && func0.call(data, "source")){const _errs6 = errors;if(typeof data.source !== "string"){validate0.errors = [{}];return false;}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data.target !== undefined && func0.call(data, "target")){const _errs8 = errors;if(typeof data.target !== "string"){validate0.errors = [{}];return false;}var valid1 = _errs8 === errors;}else {var valid1 = true;}if(valid1){if(data.partition !== undefined && func0.call(data, "partition")){const _errs10 = errors;if(!(typeof data.partition == "number")){validate0.errors = [{}];return false;}var valid1 = _errs10 === errors;}else {var valid1 = true;}if(valid1){if(data.options !== undefined && func0.call(data, "options")){let data5 = data.options;const _errs12 = errors;if(errors === _errs12){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){const _errs14 = errors;for(const key1 of Object.keys(data5)){if(!((key1 === "readonly") || (key1 === "norecovery"))){validate0.errors = [{}];return false;break;}}if(_errs14 === errors){if(data5.readonly !== undefined && func0.call(data5, "readonly")){const _errs15 = errors;if(typeof data5.readonly !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs15 === errors;}else {var valid2 = true;}if(valid2){if(data5.norecovery !== undefined && func0.call(data5, "norecovery")){const _errs17 = errors;if(typeof data5.norecovery !== "boolean"){validate0.errors = [{}];return false;}var valid2 = _errs17 === errors;}else {var valid2 = true;}}}}else {validate0.errors = [{}];return false;}}var valid1 = _errs12 === errors;}else {var valid1 = true;}}}}}}}}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
