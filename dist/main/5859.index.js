export const id = 5859;
export const ids = [5859];
export const modules = {

/***/ 25859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vff76742dfdc433f5 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){validate0.errors = [{}];return false;}else {const _errs2 = errors;for(const key0 of Object.keys(data)){if(!((((key0 === "type") || (key0 === "options")) || (key0 === "devices")) || (key0 === "mounts"))){validate0.errors = [{}];return false;break;}}if(_errs2 === errors){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;const _errs3 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){const _errs4 = errors;for(const key1 of Object.keys(data0)){if(!(key1 === "conf")){validate0.errors = [{}];return false;break;}}if(_errs4 === errors){if(data0.conf !== undefined && func0.call(data0, "conf")){let data1 = data0.conf;const _errs5 = errors;if(errors === _errs5){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){const _errs7 = errors;for(const key2 of Object.keys(data1)){if(!((((key2 === "name") || (key2 === "stream")) || (key2 === "state")) || (key2 === "profiles"))){validate0.errors = [{}];return false;break;}}if(_errs7 === errors){if(data1.name !== undefined && func0.call(data1, "name")){const _errs8 = errors;if(typeof data1.name !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs8 === errors;}else {var valid3 = true;}if(valid3){if(data1.stream !== undefined && func0.call(data1, "stream")){const _errs10 = errors;if(typeof data1.stream !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs10 === errors;}else {var valid3 = true;}if(valid3){if(data1.state !== undefined && func0.call(data1, "state")){const _errs12 = errors;if(typeof data1.state !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs12 === errors;}else {var valid3 = true;}if(valid3){if(data1.profiles !== undefined && func0.call(data1, "profiles")){let data5 = data1.profiles;const _errs14 = errors;if(errors === _errs14){if(Array.isArray(data5)){var valid4 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){const _errs16 = errors;if(typeof data5[i0] !== "string"){validate0.errors = [{}];return false;}var valid4 = _errs16 === errors;if(!valid4){break;}}}else {validate0.errors = [{}];return false;}}var valid3 = _errs14 === errors;}else {var valid3 = true;}}}}}}else {validate0.errors = [{}];return false;}}}}}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.devices !== undefined && func0.call(data, "devices")){let data7 = data.devices;const _errs18 = errors;if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){validate0.errors = [{}];return false;}var valid1 = _errs18 === errors;}else {var valid1 = true;}if(valid1){if(data.mounts !== undefined && func0.call(data, "mounts")){const _errs20 = errors;if(!(Array.isArray(data.mounts))){validate0.errors = [{}];return false;}var valid1 = _errs20 === errors;}else {var valid1 = true;}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
