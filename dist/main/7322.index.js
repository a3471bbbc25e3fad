export const id = 7322;
export const ids = [7322];
export const modules = {

/***/ 47322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.v5453faf9de911ec3 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.repos !== undefined && func0.call(data, "repos")){let data0 = data.repos;const _errs1 = errors;if(errors === _errs1){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key0 of Object.keys(data0)){let data1 = data0[key0];const _errs4 = errors;if(errors === _errs4){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.baseurl !== undefined && func0.call(data1, "baseurl")){const _errs6 = errors;if(typeof data1.baseurl !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs6 === errors;}else {var valid3 = true;}if(valid3){if(data1.mirrorlist !== undefined && func0.call(data1, "mirrorlist")){const _errs8 = errors;if(typeof data1.mirrorlist !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs8 === errors;}else {var valid3 = true;}if(valid3){if(data1.metalink !== undefined && func0.call(data1, "metalink")){const _errs10 = errors;if(typeof data1.metalink !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs10 === errors;}else {var valid3 = true;}if(valid3){if(data1.gpgkey !== undefined && func0.call(data1, "gpgkey")){const _errs12 = errors;if(typeof data1.gpgkey !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs12 === errors;}else {var valid3 = true;}if(valid3){if(data1.sslcacert !== undefined && func0.call(data1, "sslcacert")){const _errs14 = errors;if(typeof data1.sslcacert !== "string"){validate0.errors = [{}];return false;}var valid3 = _errs14 === errors;}else {var valid3 = true;}}}}}}else {validate0.errors = [{}];return false;}}var valid2 = _errs4 === errors;if(!valid2){break;}}}else {validate0.errors = [{}];return false;}}}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
