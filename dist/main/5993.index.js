export const id = 5993;
export const ids = [5993];
export const modules = {

/***/ 75993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
function load({ equal, ucs2length, isWholeNumber, lazyPythonRegex }) {
const exports = {};
"use strict";exports.vc09d1d8d5c3107e1 = validate0;const func0 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;if(errors === _errs0){if(data && typeof data == "object" && !Array.isArray(data)){if(data.options !== undefined && func0.call(data, "options")){let data0 = data.options;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing0;if(((data0.volume === undefined) || (!(func0.call(data0, "volume")))) && (missing0 = "volume")){validate0.errors = [{}];return false;}else {const _errs3 = errors;for(const key0 of Object.keys(data0)){if(!((key0 === "volume") || (key0 === "vg_partnum"))){validate0.errors = [{}];return false;break;}}if(_errs3 === errors){if(data0.volume !== undefined && func0.call(data0, "volume")){const _errs4 = errors;if(typeof data0.volume !== "string"){validate0.errors = [{}];return false;}var valid2 = _errs4 === errors;}else {var valid2 = true;}if(valid2){if(data0.vg_partnum !== undefined && func0.call(data0, "vg_partnum")){const _errs6 = errors;if(!(typeof data0.vg_partnum == "number")){validate0.errors = [{}];return false;}var valid2 = _errs6 === errors;}else {var valid2 = true;}}}}}}}else {validate0.errors = [{}];return false;}}validate0.errors = vErrors;return errors === 0;}
return exports;
}


/***/ })

};
