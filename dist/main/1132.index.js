export const id = 1132;
export const ids = [1132];
export const modules = {

/***/ 91132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v8f130fa70c9ce403 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!(((((key0 === "type") || (key0 === "options")) || (key0 === "inputs")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing1;if(((data0.repo === undefined) || (!(func0.call(data0, "repo")))) && (missing1 = "repo")){validate0.errors = [{}];return false;}else {const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!((key1 === "repo") || (key1 === "remote"))){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.repo !== undefined && func0.call(data0, "repo")){const _errs5 = errors;if(typeof data0.repo !== "string"){validate0.errors = [{}];return false;}var valid2 = _errs5 === errors;}else {var valid2 = true;}if(valid2){if(data0.remote !== undefined && func0.call(data0, "remote")){const _errs7 = errors;if(typeof data0.remote !== "string"){validate0.errors = [{}];return false;}var valid2 = _errs7 === errors;}else {var valid2 = true;}}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.inputs !== undefined && func0.call(data, "inputs")){let data3 = data.inputs;const _errs9 = errors;if(errors === _errs9){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing2;if(((data3.commits === undefined) || (!(func0.call(data3, "commits")))) && (missing2 = "commits")){validate0.errors = [{}];return false;}else {const _errs11 = errors;for(const key2 of Object.keys(data3)){if(!(key2 === "commits")){validate0.errors = [{}];return false;break;}}if(_errs11 === errors){if(data3.commits !== undefined && func0.call(data3, "commits")){let data4 = data3.commits;const _errs12 = errors;if(errors === _errs12){if(data4 && typeof data4 == "object" && !Array.isArray(data4)){}else {validate0.errors = [{}];return false;}}}}}}else {validate0.errors = [{}];return false;}}var valid1 = _errs9 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data5 = data.devices;const _errs15 = errors;if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){validate0.errors = [{}];return false;}var valid1 = _errs15 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs17 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs17 === errors;}else {var valid1 = true;}}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
