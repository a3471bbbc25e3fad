export const id = 6726;
export const ids = [6726];
export const modules = {

/***/ 28435:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(5546);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 63714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 5546:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 16726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validators: () => (/* binding */ validators)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/equal.js
var equal = __webpack_require__(28435);
// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(63714);
// EXTERNAL MODULE: ./src/schema/float-members.js
var float_members = __webpack_require__(44261);
// EXTERNAL MODULE: ./src/schema/python-regex.js
var python_regex = __webpack_require__(65093);
;// CONCATENATED MODULE: ./src/schema/compiled-scope.js




/** What code made ahead calls, by the names it has there. */
const compiledScope = {
    equal: equal["default"],
    ucs2length: ucs2length["default"],
    isWholeNumber: float_members/* isWholeNumber */.J,
    lazyPythonRegex: python_regex/* lazyPythonRegex */.y,
};

;// CONCATENATED MODULE: ./src/schema/compiled.js

const validators = {
  v9915354434e37fea: async () => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 10421))).load(compiledScope).v9915354434e37fea,
  vd109c5dd13648789: async () => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 10421))).load(compiledScope).vd109c5dd13648789,
  v65787be42b72bd65: async () => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 10421))).load(compiledScope).v65787be42b72bd65,
  vf8ecab8bb9327dac: async () => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 10421))).load(compiledScope).vf8ecab8bb9327dac,
  v1df53a77a84d664b: async () => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 10421))).load(compiledScope).v1df53a77a84d664b,
  vac130b65b106e7e2: async () => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 10421))).load(compiledScope).vac130b65b106e7e2,
  v7dd29b9bac67d1ae: async () => (await __webpack_require__.e(/* import() */ 8358).then(__webpack_require__.bind(__webpack_require__, 18358))).load(compiledScope).v7dd29b9bac67d1ae,
  v910dd120b81cdd44: async () => (await __webpack_require__.e(/* import() */ 8358).then(__webpack_require__.bind(__webpack_require__, 18358))).load(compiledScope).v910dd120b81cdd44,
  vee8a4cbf5d940adc: async () => (await __webpack_require__.e(/* import() */ 1827).then(__webpack_require__.bind(__webpack_require__, 11827))).load(compiledScope).vee8a4cbf5d940adc,
  v362a5e4e043dd5b8: async () => (await __webpack_require__.e(/* import() */ 1827).then(__webpack_require__.bind(__webpack_require__, 11827))).load(compiledScope).v362a5e4e043dd5b8,
  vecaf7841647f5bee: async () => (await __webpack_require__.e(/* import() */ 6604).then(__webpack_require__.bind(__webpack_require__, 6604))).load(compiledScope).vecaf7841647f5bee,
  v90d7dfdc3faa0460: async () => (await __webpack_require__.e(/* import() */ 6604).then(__webpack_require__.bind(__webpack_require__, 6604))).load(compiledScope).v90d7dfdc3faa0460,
  v00c0288c693846f5: async () => (await __webpack_require__.e(/* import() */ 4569).then(__webpack_require__.bind(__webpack_require__, 4569))).load(compiledScope).v00c0288c693846f5,
  vb1042f1aee6a52ba: async () => (await __webpack_require__.e(/* import() */ 4569).then(__webpack_require__.bind(__webpack_require__, 4569))).load(compiledScope).vb1042f1aee6a52ba,
  v498ff4c7e031aaa3: async () => (await __webpack_require__.e(/* import() */ 4314).then(__webpack_require__.bind(__webpack_require__, 34314))).load(compiledScope).v498ff4c7e031aaa3,
  vda2497c77fb18acd: async () => (await __webpack_require__.e(/* import() */ 4314).then(__webpack_require__.bind(__webpack_require__, 34314))).load(compiledScope).vda2497c77fb18acd,
  vbcbf12b1da1749f5: async () => (await __webpack_require__.e(/* import() */ 1575).then(__webpack_require__.bind(__webpack_require__, 11575))).load(compiledScope).vbcbf12b1da1749f5,
  vf5d5b5a282f6d844: async () => (await __webpack_require__.e(/* import() */ 1575).then(__webpack_require__.bind(__webpack_require__, 11575))).load(compiledScope).vf5d5b5a282f6d844,
  v30772560ac400401: async () => (await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 70272))).load(compiledScope).v30772560ac400401,
  v82a463629cf9efd7: async () => (await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 70272))).load(compiledScope).v82a463629cf9efd7,
  v1f28053918a6c430: async () => (await __webpack_require__.e(/* import() */ 1405).then(__webpack_require__.bind(__webpack_require__, 21405))).load(compiledScope).v1f28053918a6c430,
  v21fae97e45de709d: async () => (await __webpack_require__.e(/* import() */ 1405).then(__webpack_require__.bind(__webpack_require__, 21405))).load(compiledScope).v21fae97e45de709d,
  v9734cadd178c1c26: async () => (await __webpack_require__.e(/* import() */ 5134).then(__webpack_require__.bind(__webpack_require__, 95134))).load(compiledScope).v9734cadd178c1c26,
  ve79eee6938c34824: async () => (await __webpack_require__.e(/* import() */ 5134).then(__webpack_require__.bind(__webpack_require__, 95134))).load(compiledScope).ve79eee6938c34824,
  v218383bd0ced378a: async () => (await __webpack_require__.e(/* import() */ 9684).then(__webpack_require__.bind(__webpack_require__, 49684))).load(compiledScope).v218383bd0ced378a,
  v823b1370a2f8f1ae: async () => (await __webpack_require__.e(/* import() */ 9684).then(__webpack_require__.bind(__webpack_require__, 49684))).load(compiledScope).v823b1370a2f8f1ae,
  vc84d0bfe612340a6: async () => (await __webpack_require__.e(/* import() */ 3979).then(__webpack_require__.bind(__webpack_require__, 13979))).load(compiledScope).vc84d0bfe612340a6,
  v061a8319f612e152: async () => (await __webpack_require__.e(/* import() */ 4142).then(__webpack_require__.bind(__webpack_require__, 94142))).load(compiledScope).v061a8319f612e152,
  v028988aa7eb74f44: async () => (await __webpack_require__.e(/* import() */ 7885).then(__webpack_require__.bind(__webpack_require__, 77885))).load(compiledScope).v028988aa7eb74f44,
  v6924fc42381ff65a: async () => (await __webpack_require__.e(/* import() */ 7885).then(__webpack_require__.bind(__webpack_require__, 77885))).load(compiledScope).v6924fc42381ff65a,
  v9a030603dc491640: async () => (await __webpack_require__.e(/* import() */ 8536).then(__webpack_require__.bind(__webpack_require__, 58536))).load(compiledScope).v9a030603dc491640,
  v0ddb6ea719aafeb4: async () => (await __webpack_require__.e(/* import() */ 3151).then(__webpack_require__.bind(__webpack_require__, 93151))).load(compiledScope).v0ddb6ea719aafeb4,
  v8927cc1c10662e34: async () => (await __webpack_require__.e(/* import() */ 6354).then(__webpack_require__.bind(__webpack_require__, 86354))).load(compiledScope).v8927cc1c10662e34,
  v0c8af7ab6e1d38f2: async () => (await __webpack_require__.e(/* import() */ 7281).then(__webpack_require__.bind(__webpack_require__, 77281))).load(compiledScope).v0c8af7ab6e1d38f2,
  vb29af53559658350: async () => (await __webpack_require__.e(/* import() */ 9436).then(__webpack_require__.bind(__webpack_require__, 79436))).load(compiledScope).vb29af53559658350,
  v20da51611cf25cec: async () => (await __webpack_require__.e(/* import() */ 9436).then(__webpack_require__.bind(__webpack_require__, 79436))).load(compiledScope).v20da51611cf25cec,
  v5b62f0c30d6a10c3: async () => (await __webpack_require__.e(/* import() */ 9699).then(__webpack_require__.bind(__webpack_require__, 79699))).load(compiledScope).v5b62f0c30d6a10c3,
  v8d79d2d172c8475f: async () => (await __webpack_require__.e(/* import() */ 5651).then(__webpack_require__.bind(__webpack_require__, 45651))).load(compiledScope).v8d79d2d172c8475f,
  v142886d1c2f46b87: async () => (await __webpack_require__.e(/* import() */ 9564).then(__webpack_require__.bind(__webpack_require__, 79564))).load(compiledScope).v142886d1c2f46b87,
  v02d20245ac09cb49: async () => (await __webpack_require__.e(/* import() */ 1141).then(__webpack_require__.bind(__webpack_require__, 61141))).load(compiledScope).v02d20245ac09cb49,
  v86b1c95803d3b748: async () => (await __webpack_require__.e(/* import() */ 1141).then(__webpack_require__.bind(__webpack_require__, 61141))).load(compiledScope).v86b1c95803d3b748,
  vb0900919455e2d54: async () => (await __webpack_require__.e(/* import() */ 2182).then(__webpack_require__.bind(__webpack_require__, 52182))).load(compiledScope).vb0900919455e2d54,
  v58626c423347a54e: async () => (await __webpack_require__.e(/* import() */ 7063).then(__webpack_require__.bind(__webpack_require__, 27063))).load(compiledScope).v58626c423347a54e,
  v0c109ba2d06e8740: async () => (await __webpack_require__.e(/* import() */ 7063).then(__webpack_require__.bind(__webpack_require__, 27063))).load(compiledScope).v0c109ba2d06e8740,
  v3caaacc9c196cc54: async () => (await __webpack_require__.e(/* import() */ 7344).then(__webpack_require__.bind(__webpack_require__, 37344))).load(compiledScope).v3caaacc9c196cc54,
  v3857b5dde10cbcff: async () => (await __webpack_require__.e(/* import() */ 8393).then(__webpack_require__.bind(__webpack_require__, 38393))).load(compiledScope).v3857b5dde10cbcff,
  vfddc526f77fe3eb2: async () => (await __webpack_require__.e(/* import() */ 8393).then(__webpack_require__.bind(__webpack_require__, 38393))).load(compiledScope).vfddc526f77fe3eb2,
  v09d20cb2ae686a8b: async () => (await __webpack_require__.e(/* import() */ 5610).then(__webpack_require__.bind(__webpack_require__, 25610))).load(compiledScope).v09d20cb2ae686a8b,
  v79ff4f9c3486f8ac: async () => (await __webpack_require__.e(/* import() */ 5610).then(__webpack_require__.bind(__webpack_require__, 25610))).load(compiledScope).v79ff4f9c3486f8ac,
  vf49b4564aacc39fe: async () => (await __webpack_require__.e(/* import() */ 6635).then(__webpack_require__.bind(__webpack_require__, 56635))).load(compiledScope).vf49b4564aacc39fe,
  v8ced84d6ebebe86b: async () => (await __webpack_require__.e(/* import() */ 8692).then(__webpack_require__.bind(__webpack_require__, 8692))).load(compiledScope).v8ced84d6ebebe86b,
  v8d8505f41902a201: async () => (await __webpack_require__.e(/* import() */ 4342).then(__webpack_require__.bind(__webpack_require__, 14342))).load(compiledScope).v8d8505f41902a201,
  v2c9b6785c32881f2: async () => (await __webpack_require__.e(/* import() */ 5061).then(__webpack_require__.bind(__webpack_require__, 45061))).load(compiledScope).v2c9b6785c32881f2,
  vff8988df68ac96c5: async () => (await __webpack_require__.e(/* import() */ 8108).then(__webpack_require__.bind(__webpack_require__, 38108))).load(compiledScope).vff8988df68ac96c5,
  v234d777327c18830: async () => (await __webpack_require__.e(/* import() */ 6099).then(__webpack_require__.bind(__webpack_require__, 36099))).load(compiledScope).v234d777327c18830,
  vf7d033dd740546d4: async () => (await __webpack_require__.e(/* import() */ 8586).then(__webpack_require__.bind(__webpack_require__, 58586))).load(compiledScope).vf7d033dd740546d4,
  vf9ab597e1222f98a: async () => (await __webpack_require__.e(/* import() */ 8586).then(__webpack_require__.bind(__webpack_require__, 58586))).load(compiledScope).vf9ab597e1222f98a,
  vf2322ac8c7c8f657: async () => (await __webpack_require__.e(/* import() */ 9097).then(__webpack_require__.bind(__webpack_require__, 29097))).load(compiledScope).vf2322ac8c7c8f657,
  vb4ba91b955703ce0: async () => (await __webpack_require__.e(/* import() */ 8736).then(__webpack_require__.bind(__webpack_require__, 78736))).load(compiledScope).vb4ba91b955703ce0,
  vc50e2b1a4c29851f: async () => (await __webpack_require__.e(/* import() */ 8736).then(__webpack_require__.bind(__webpack_require__, 78736))).load(compiledScope).vc50e2b1a4c29851f,
  vc664547378daac79: async () => (await __webpack_require__.e(/* import() */ 5607).then(__webpack_require__.bind(__webpack_require__, 85607))).load(compiledScope).vc664547378daac79,
  vd1d84658f60cc686: async () => (await __webpack_require__.e(/* import() */ 5607).then(__webpack_require__.bind(__webpack_require__, 85607))).load(compiledScope).vd1d84658f60cc686,
  v848824bc4ddc1600: async () => (await __webpack_require__.e(/* import() */ 9774).then(__webpack_require__.bind(__webpack_require__, 29774))).load(compiledScope).v848824bc4ddc1600,
  v5352f2cde2ba1a38: async () => (await __webpack_require__.e(/* import() */ 9085).then(__webpack_require__.bind(__webpack_require__, 79085))).load(compiledScope).v5352f2cde2ba1a38,
  v638ba24e1062e81f: async () => (await __webpack_require__.e(/* import() */ 9085).then(__webpack_require__.bind(__webpack_require__, 79085))).load(compiledScope).v638ba24e1062e81f,
  vd7e5bd88d2c5c581: async () => (await __webpack_require__.e(/* import() */ 3957).then(__webpack_require__.bind(__webpack_require__, 73957))).load(compiledScope).vd7e5bd88d2c5c581,
  v1271d8e48ef1e20b: async () => (await __webpack_require__.e(/* import() */ 3957).then(__webpack_require__.bind(__webpack_require__, 73957))).load(compiledScope).v1271d8e48ef1e20b,
  vf61567cb8498c21d: async () => (await __webpack_require__.e(/* import() */ 2038).then(__webpack_require__.bind(__webpack_require__, 72038))).load(compiledScope).vf61567cb8498c21d,
  vb586595d13fb57cf: async () => (await __webpack_require__.e(/* import() */ 2038).then(__webpack_require__.bind(__webpack_require__, 72038))).load(compiledScope).vb586595d13fb57cf,
  vff76742dfdc433f5: async () => (await __webpack_require__.e(/* import() */ 5859).then(__webpack_require__.bind(__webpack_require__, 25859))).load(compiledScope).vff76742dfdc433f5,
  vab4913e40ea7c083: async () => (await __webpack_require__.e(/* import() */ 4220).then(__webpack_require__.bind(__webpack_require__, 44220))).load(compiledScope).vab4913e40ea7c083,
  vd2bfe25a028daecc: async () => (await __webpack_require__.e(/* import() */ 4169).then(__webpack_require__.bind(__webpack_require__, 84169))).load(compiledScope).vd2bfe25a028daecc,
  v8d9eb97607c0cc10: async () => (await __webpack_require__.e(/* import() */ 4169).then(__webpack_require__.bind(__webpack_require__, 84169))).load(compiledScope).v8d9eb97607c0cc10,
  v4741f35456eacc2a: async () => (await __webpack_require__.e(/* import() */ 5466).then(__webpack_require__.bind(__webpack_require__, 45466))).load(compiledScope).v4741f35456eacc2a,
  v95ac8d08483d6b2a: async () => (await __webpack_require__.e(/* import() */ 9191).then(__webpack_require__.bind(__webpack_require__, 49191))).load(compiledScope).v95ac8d08483d6b2a,
  v4d16682eb6e52984: async () => (await __webpack_require__.e(/* import() */ 9191).then(__webpack_require__.bind(__webpack_require__, 49191))).load(compiledScope).v4d16682eb6e52984,
  v114f201045be42fe: async () => (await __webpack_require__.e(/* import() */ 8688).then(__webpack_require__.bind(__webpack_require__, 8688))).load(compiledScope).v114f201045be42fe,
  va36abdc7280560bf: async () => (await __webpack_require__.e(/* import() */ 8688).then(__webpack_require__.bind(__webpack_require__, 8688))).load(compiledScope).va36abdc7280560bf,
  v991941f69efc7af5: async () => (await __webpack_require__.e(/* import() */ 5197).then(__webpack_require__.bind(__webpack_require__, 85197))).load(compiledScope).v991941f69efc7af5,
  v608bb21dfc41b662: async () => (await __webpack_require__.e(/* import() */ 8670).then(__webpack_require__.bind(__webpack_require__, 58670))).load(compiledScope).v608bb21dfc41b662,
  va5e8149f85ed1d70: async () => (await __webpack_require__.e(/* import() */ 8670).then(__webpack_require__.bind(__webpack_require__, 58670))).load(compiledScope).va5e8149f85ed1d70,
  vd699fdc9954b481e: async () => (await __webpack_require__.e(/* import() */ 4512).then(__webpack_require__.bind(__webpack_require__, 24512))).load(compiledScope).vd699fdc9954b481e,
  vcfc36d9f04273ab2: async () => (await __webpack_require__.e(/* import() */ 4512).then(__webpack_require__.bind(__webpack_require__, 24512))).load(compiledScope).vcfc36d9f04273ab2,
  v3952242d3d99d4e5: async () => (await __webpack_require__.e(/* import() */ 4231).then(__webpack_require__.bind(__webpack_require__, 14231))).load(compiledScope).v3952242d3d99d4e5,
  vb10d961c7b549e52: async () => (await __webpack_require__.e(/* import() */ 9130).then(__webpack_require__.bind(__webpack_require__, 29130))).load(compiledScope).vb10d961c7b549e52,
  v963e7aca7a7b2682: async () => (await __webpack_require__.e(/* import() */ 9130).then(__webpack_require__.bind(__webpack_require__, 29130))).load(compiledScope).v963e7aca7a7b2682,
  veae8834aa48e314c: async () => (await __webpack_require__.e(/* import() */ 5561).then(__webpack_require__.bind(__webpack_require__, 25561))).load(compiledScope).veae8834aa48e314c,
  v12e66514f50dc167: async () => (await __webpack_require__.e(/* import() */ 5561).then(__webpack_require__.bind(__webpack_require__, 25561))).load(compiledScope).v12e66514f50dc167,
  vc8623194b2bea1ff: async () => (await __webpack_require__.e(/* import() */ 6732).then(__webpack_require__.bind(__webpack_require__, 66732))).load(compiledScope).vc8623194b2bea1ff,
  ve7b8094de582424f: async () => (await __webpack_require__.e(/* import() */ 6732).then(__webpack_require__.bind(__webpack_require__, 66732))).load(compiledScope).ve7b8094de582424f,
  v9e9e5c99345ab8ef: async () => (await __webpack_require__.e(/* import() */ 2819).then(__webpack_require__.bind(__webpack_require__, 32819))).load(compiledScope).v9e9e5c99345ab8ef,
  v55cda3af75e950a2: async () => (await __webpack_require__.e(/* import() */ 9350).then(__webpack_require__.bind(__webpack_require__, 39350))).load(compiledScope).v55cda3af75e950a2,
  ve1857c160d1ca737: async () => (await __webpack_require__.e(/* import() */ 9350).then(__webpack_require__.bind(__webpack_require__, 39350))).load(compiledScope).ve1857c160d1ca737,
  v5a62f6874d79b65e: async () => (await __webpack_require__.e(/* import() */ 8309).then(__webpack_require__.bind(__webpack_require__, 48309))).load(compiledScope).v5a62f6874d79b65e,
  vc20581e3c83a4a0a: async () => (await __webpack_require__.e(/* import() */ 8309).then(__webpack_require__.bind(__webpack_require__, 48309))).load(compiledScope).vc20581e3c83a4a0a,
  va59064b74acadb4f: async () => (await __webpack_require__.e(/* import() */ 1656).then(__webpack_require__.bind(__webpack_require__, 11656))).load(compiledScope).va59064b74acadb4f,
  v71b80fd25a274bfb: async () => (await __webpack_require__.e(/* import() */ 1656).then(__webpack_require__.bind(__webpack_require__, 11656))).load(compiledScope).v71b80fd25a274bfb,
  v8373d7f5c8923d1f: async () => (await __webpack_require__.e(/* import() */ 3743).then(__webpack_require__.bind(__webpack_require__, 3743))).load(compiledScope).v8373d7f5c8923d1f,
  v0524db0e08442e37: async () => (await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 67503))).load(compiledScope).v0524db0e08442e37,
  ve64d2dc1ecee3a4c: async () => (await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 67503))).load(compiledScope).ve64d2dc1ecee3a4c,
  v4cfbc079b923c0dc: async () => (await __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 20696))).load(compiledScope).v4cfbc079b923c0dc,
  ve1fe5d517309a5df: async () => (await __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 20696))).load(compiledScope).ve1fe5d517309a5df,
  v2b8c22789c9dd6d1: async () => (await __webpack_require__.e(/* import() */ 5377).then(__webpack_require__.bind(__webpack_require__, 95377))).load(compiledScope).v2b8c22789c9dd6d1,
  v2aa2f0e2f6825c58: async () => (await __webpack_require__.e(/* import() */ 5377).then(__webpack_require__.bind(__webpack_require__, 95377))).load(compiledScope).v2aa2f0e2f6825c58,
  v2ec868ababc65717: async () => (await __webpack_require__.e(/* import() */ 3314).then(__webpack_require__.bind(__webpack_require__, 93314))).load(compiledScope).v2ec868ababc65717,
  v7b1e9b889c01d909: async () => (await __webpack_require__.e(/* import() */ 3314).then(__webpack_require__.bind(__webpack_require__, 93314))).load(compiledScope).v7b1e9b889c01d909,
  v624f66810a8b447d: async () => (await __webpack_require__.e(/* import() */ 6747).then(__webpack_require__.bind(__webpack_require__, 36747))).load(compiledScope).v624f66810a8b447d,
  v7aa1d49dfc35f783: async () => (await __webpack_require__.e(/* import() */ 1076).then(__webpack_require__.bind(__webpack_require__, 31076))).load(compiledScope).v7aa1d49dfc35f783,
  v81082e61521566c0: async () => (await __webpack_require__.e(/* import() */ 3133).then(__webpack_require__.bind(__webpack_require__, 13133))).load(compiledScope).v81082e61521566c0,
  v3d1e1e5c5fb10cc7: async () => (await __webpack_require__.e(/* import() */ 3133).then(__webpack_require__.bind(__webpack_require__, 13133))).load(compiledScope).v3d1e1e5c5fb10cc7,
  v9ec47ed124487999: async () => (await __webpack_require__.e(/* import() */ 7118).then(__webpack_require__.bind(__webpack_require__, 87118))).load(compiledScope).v9ec47ed124487999,
  v0661d3df768df385: async () => (await __webpack_require__.e(/* import() */ 9655).then(__webpack_require__.bind(__webpack_require__, 19655))).load(compiledScope).v0661d3df768df385,
  vdf02b14499135f17: async () => (await __webpack_require__.e(/* import() */ 2256).then(__webpack_require__.bind(__webpack_require__, 62256))).load(compiledScope).vdf02b14499135f17,
  v19f1900969a856ee: async () => (await __webpack_require__.e(/* import() */ 2178).then(__webpack_require__.bind(__webpack_require__, 32178))).load(compiledScope).v19f1900969a856ee,
  va25e9c58e2385d57: async () => (await __webpack_require__.e(/* import() */ 2178).then(__webpack_require__.bind(__webpack_require__, 32178))).load(compiledScope).va25e9c58e2385d57,
  v7b8f04532f9bc535: async () => (await __webpack_require__.e(/* import() */ 6081).then(__webpack_require__.bind(__webpack_require__, 86081))).load(compiledScope).v7b8f04532f9bc535,
  v6ec1deb0f478f2be: async () => (await __webpack_require__.e(/* import() */ 6081).then(__webpack_require__.bind(__webpack_require__, 86081))).load(compiledScope).v6ec1deb0f478f2be,
  v46c8dbefa8f40ef4: async () => (await __webpack_require__.e(/* import() */ 5944).then(__webpack_require__.bind(__webpack_require__, 55944))).load(compiledScope).v46c8dbefa8f40ef4,
  v255ebcc44ca68174: async () => (await __webpack_require__.e(/* import() */ 5944).then(__webpack_require__.bind(__webpack_require__, 55944))).load(compiledScope).v255ebcc44ca68174,
  v5cce6309303345c7: async () => (await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 90559))).load(compiledScope).v5cce6309303345c7,
  v0dbe85136b6974bb: async () => (await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 90559))).load(compiledScope).v0dbe85136b6974bb,
  v77da40fde56659d9: async () => (await __webpack_require__.e(/* import() */ 2942).then(__webpack_require__.bind(__webpack_require__, 2942))).load(compiledScope).v77da40fde56659d9,
  vd504c674b546648d: async () => (await __webpack_require__.e(/* import() */ 2942).then(__webpack_require__.bind(__webpack_require__, 2942))).load(compiledScope).vd504c674b546648d,
  v0dfdd43fed086bd7: async () => (await __webpack_require__.e(/* import() */ 6157).then(__webpack_require__.bind(__webpack_require__, 36157))).load(compiledScope).v0dfdd43fed086bd7,
  v1234c6085ceade33: async () => (await __webpack_require__.e(/* import() */ 4740).then(__webpack_require__.bind(__webpack_require__, 14740))).load(compiledScope).v1234c6085ceade33,
  v5ba729c1e9c0f92b: async () => (await __webpack_require__.e(/* import() */ 4740).then(__webpack_require__.bind(__webpack_require__, 14740))).load(compiledScope).v5ba729c1e9c0f92b,
  v9bdbfec46fbfdf4e: async () => (await __webpack_require__.e(/* import() */ 1739).then(__webpack_require__.bind(__webpack_require__, 71739))).load(compiledScope).v9bdbfec46fbfdf4e,
  v77f033c31f5d73fb: async () => (await __webpack_require__.e(/* import() */ 9594).then(__webpack_require__.bind(__webpack_require__, 99594))).load(compiledScope).v77f033c31f5d73fb,
  v5bfce94169f09683: async () => (await __webpack_require__.e(/* import() */ 9594).then(__webpack_require__.bind(__webpack_require__, 99594))).load(compiledScope).v5bfce94169f09683,
  vcd49169b40235403: async () => (await __webpack_require__.e(/* import() */ 6025).then(__webpack_require__.bind(__webpack_require__, 96025))).load(compiledScope).vcd49169b40235403,
  v0f42dd854f0e9e87: async () => (await __webpack_require__.e(/* import() */ 6025).then(__webpack_require__.bind(__webpack_require__, 96025))).load(compiledScope).v0f42dd854f0e9e87,
  vca42875f2ed0d563: async () => (await __webpack_require__.e(/* import() */ 4161).then(__webpack_require__.bind(__webpack_require__, 74161))).load(compiledScope).vca42875f2ed0d563,
  v17971895d64e0273: async () => (await __webpack_require__.e(/* import() */ 6274).then(__webpack_require__.bind(__webpack_require__, 6274))).load(compiledScope).v17971895d64e0273,
  ve7c2b254a9ee4350: async () => (await __webpack_require__.e(/* import() */ 111).then(__webpack_require__.bind(__webpack_require__, 20111))).load(compiledScope).ve7c2b254a9ee4350,
  v0bad8044ef3b8576: async () => (await __webpack_require__.e(/* import() */ 111).then(__webpack_require__.bind(__webpack_require__, 20111))).load(compiledScope).v0bad8044ef3b8576,
  v6c239704001995e7: async () => (await __webpack_require__.e(/* import() */ 6184).then(__webpack_require__.bind(__webpack_require__, 76184))).load(compiledScope).v6c239704001995e7,
  v55cc649a352afb13: async () => (await __webpack_require__.e(/* import() */ 6184).then(__webpack_require__.bind(__webpack_require__, 76184))).load(compiledScope).v55cc649a352afb13,
  vb04553c3b59770f7: async () => (await __webpack_require__.e(/* import() */ 1917).then(__webpack_require__.bind(__webpack_require__, 91917))).load(compiledScope).vb04553c3b59770f7,
  v3f3961c863786fe9: async () => (await __webpack_require__.e(/* import() */ 1917).then(__webpack_require__.bind(__webpack_require__, 91917))).load(compiledScope).v3f3961c863786fe9,
  v2bc0983f820b27e1: async () => (await __webpack_require__.e(/* import() */ 2606).then(__webpack_require__.bind(__webpack_require__, 42606))).load(compiledScope).v2bc0983f820b27e1,
  v1bf1bc95d0e3ac75: async () => (await __webpack_require__.e(/* import() */ 9707).then(__webpack_require__.bind(__webpack_require__, 49707))).load(compiledScope).v1bf1bc95d0e3ac75,
  vd2a1232421234b73: async () => (await __webpack_require__.e(/* import() */ 4036).then(__webpack_require__.bind(__webpack_require__, 44036))).load(compiledScope).vd2a1232421234b73,
  v4b49a2015bf39834: async () => (await __webpack_require__.e(/* import() */ 1929).then(__webpack_require__.bind(__webpack_require__, 41929))).load(compiledScope).v4b49a2015bf39834,
  v3a6a9e0e5af2c0a5: async () => (await __webpack_require__.e(/* import() */ 1929).then(__webpack_require__.bind(__webpack_require__, 41929))).load(compiledScope).v3a6a9e0e5af2c0a5,
  vabb559158f56045c: async () => (await __webpack_require__.e(/* import() */ 1418).then(__webpack_require__.bind(__webpack_require__, 71418))).load(compiledScope).vabb559158f56045c,
  vde3b8c2577596c7c: async () => (await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 50668))).load(compiledScope).vde3b8c2577596c7c,
  vc415259f6010ac29: async () => (await __webpack_require__.e(/* import() */ 9539).then(__webpack_require__.bind(__webpack_require__, 39539))).load(compiledScope).vc415259f6010ac29,
  v1c7978fc361b022b: async () => (await __webpack_require__.e(/* import() */ 2422).then(__webpack_require__.bind(__webpack_require__, 62422))).load(compiledScope).v1c7978fc361b022b,
  ve339295fff03bbfa: async () => (await __webpack_require__.e(/* import() */ 8133).then(__webpack_require__.bind(__webpack_require__, 38133))).load(compiledScope).ve339295fff03bbfa,
  v6cc90da884d6dd25: async () => (await __webpack_require__.e(/* import() */ 4336).then(__webpack_require__.bind(__webpack_require__, 14336))).load(compiledScope).v6cc90da884d6dd25,
  v416675404d4f8305: async () => (await __webpack_require__.e(/* import() */ 4336).then(__webpack_require__.bind(__webpack_require__, 14336))).load(compiledScope).v416675404d4f8305,
  vbd5c967e7382435e: async () => (await __webpack_require__.e(/* import() */ 5639).then(__webpack_require__.bind(__webpack_require__, 55639))).load(compiledScope).vbd5c967e7382435e,
  vbaaadbd210e25ee8: async () => (await __webpack_require__.e(/* import() */ 8378).then(__webpack_require__.bind(__webpack_require__, 78378))).load(compiledScope).vbaaadbd210e25ee8,
  vcf134d89834b82eb: async () => (await __webpack_require__.e(/* import() */ 8633).then(__webpack_require__.bind(__webpack_require__, 48633))).load(compiledScope).vcf134d89834b82eb,
  vdfcb9511a248bfef: async () => (await __webpack_require__.e(/* import() */ 8633).then(__webpack_require__.bind(__webpack_require__, 48633))).load(compiledScope).vdfcb9511a248bfef,
  v5a85e9ab7e038e06: async () => (await __webpack_require__.e(/* import() */ 996).then(__webpack_require__.bind(__webpack_require__, 50996))).load(compiledScope).v5a85e9ab7e038e06,
  vf10fa1b8aaafe68a: async () => (await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 50523))).load(compiledScope).vf10fa1b8aaafe68a,
  v79f396384c64a535: async () => (await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 50523))).load(compiledScope).v79f396384c64a535,
  v24b2b0f922b9d7d7: async () => (await __webpack_require__.e(/* import() */ 9390).then(__webpack_require__.bind(__webpack_require__, 79390))).load(compiledScope).v24b2b0f922b9d7d7,
  vd60800cff27ffa97: async () => (await __webpack_require__.e(/* import() */ 9390).then(__webpack_require__.bind(__webpack_require__, 79390))).load(compiledScope).vd60800cff27ffa97,
  v2581a3aabcb82ebf: async () => (await __webpack_require__.e(/* import() */ 5661).then(__webpack_require__.bind(__webpack_require__, 5661))).load(compiledScope).v2581a3aabcb82ebf,
  v6cae6482a40f8faf: async () => (await __webpack_require__.e(/* import() */ 1188).then(__webpack_require__.bind(__webpack_require__, 91188))).load(compiledScope).v6cae6482a40f8faf,
  v8fe8d63407ef9341: async () => (await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 90715))).load(compiledScope).v8fe8d63407ef9341,
  vb786ea2e9f2988ac: async () => (await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 90715))).load(compiledScope).vb786ea2e9f2988ac,
  v88142dbce38fa6e4: async () => (await __webpack_require__.e(/* import() */ 5330).then(__webpack_require__.bind(__webpack_require__, 85330))).load(compiledScope).v88142dbce38fa6e4,
  v0b063774571c2a1f: async () => (await __webpack_require__.e(/* import() */ 5330).then(__webpack_require__.bind(__webpack_require__, 85330))).load(compiledScope).v0b063774571c2a1f,
  v0b101ab9435fc5dd: async () => (await __webpack_require__.e(/* import() */ 5057).then(__webpack_require__.bind(__webpack_require__, 5057))).load(compiledScope).v0b101ab9435fc5dd,
  v14f39c19b70d9dc2: async () => (await __webpack_require__.e(/* import() */ 4920).then(__webpack_require__.bind(__webpack_require__, 74920))).load(compiledScope).v14f39c19b70d9dc2,
  v3dfa6edfecce09c9: async () => (await __webpack_require__.e(/* import() */ 6239).then(__webpack_require__.bind(__webpack_require__, 86239))).load(compiledScope).v3dfa6edfecce09c9,
  v28dc30070c00df22: async () => (await __webpack_require__.e(/* import() */ 2614).then(__webpack_require__.bind(__webpack_require__, 2614))).load(compiledScope).v28dc30070c00df22,
  vf1b6e77fbf79a007: async () => (await __webpack_require__.e(/* import() */ 2614).then(__webpack_require__.bind(__webpack_require__, 2614))).load(compiledScope).vf1b6e77fbf79a007,
  v83a529a97c78c0cf: async () => (await __webpack_require__.e(/* import() */ 4677).then(__webpack_require__.bind(__webpack_require__, 94677))).load(compiledScope).v83a529a97c78c0cf,
  vd6de5441186d89ed: async () => (await __webpack_require__.e(/* import() */ 6251).then(__webpack_require__.bind(__webpack_require__, 6251))).load(compiledScope).vd6de5441186d89ed,
  v9c2eb4331ffe20f2: async () => (await __webpack_require__.e(/* import() */ 4228).then(__webpack_require__.bind(__webpack_require__, 84228))).load(compiledScope).v9c2eb4331ffe20f2,
  v3275e1ecca3619f8: async () => (await __webpack_require__.e(/* import() */ 2109).then(__webpack_require__.bind(__webpack_require__, 32109))).load(compiledScope).v3275e1ecca3619f8,
  veb1510edbc8c9660: async () => (await __webpack_require__.e(/* import() */ 9150).then(__webpack_require__.bind(__webpack_require__, 99150))).load(compiledScope).veb1510edbc8c9660,
  v5caffe6de6ca140c: async () => (await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 60303))).load(compiledScope).v5caffe6de6ca140c,
  v46afc4af175b3437: async () => (await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 60303))).load(compiledScope).v46afc4af175b3437,
  vd39988bdbebd3297: async () => (await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.bind(__webpack_require__, 16376))).load(compiledScope).vd39988bdbebd3297,
  v0238f82ed2834372: async () => (await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.bind(__webpack_require__, 16376))).load(compiledScope).v0238f82ed2834372,
  v0b15aec52eb0afa1: async () => (await __webpack_require__.e(/* import() */ 4353).then(__webpack_require__.bind(__webpack_require__, 14353))).load(compiledScope).v0b15aec52eb0afa1,
  v295a038981d19341: async () => (await __webpack_require__.e(/* import() */ 6466).then(__webpack_require__.bind(__webpack_require__, 24085))).load(compiledScope).v295a038981d19341,
  v6e407520cef35cc0: async () => (await __webpack_require__.e(/* import() */ 9123).then(__webpack_require__.bind(__webpack_require__, 89123))).load(compiledScope).v6e407520cef35cc0,
  vac1d9aad4df70f03: async () => (await __webpack_require__.e(/* import() */ 9123).then(__webpack_require__.bind(__webpack_require__, 89123))).load(compiledScope).vac1d9aad4df70f03,
  v8f130fa70c9ce403: async () => (await __webpack_require__.e(/* import() */ 1132).then(__webpack_require__.bind(__webpack_require__, 91132))).load(compiledScope).v8f130fa70c9ce403,
  v67512a006db678f8: async () => (await __webpack_require__.e(/* import() */ 5708).then(__webpack_require__.bind(__webpack_require__, 85708))).load(compiledScope).v67512a006db678f8,
  v5235cd0f1d089541: async () => (await __webpack_require__.e(/* import() */ 5708).then(__webpack_require__.bind(__webpack_require__, 85708))).load(compiledScope).v5235cd0f1d089541,
  vbed030be919cfb7c: async () => (await __webpack_require__.e(/* import() */ 5971).then(__webpack_require__.bind(__webpack_require__, 85971))).load(compiledScope).vbed030be919cfb7c,
  ve93b5e2a6f9ea85b: async () => (await __webpack_require__.e(/* import() */ 5971).then(__webpack_require__.bind(__webpack_require__, 85971))).load(compiledScope).ve93b5e2a6f9ea85b,
  vd0c722b5dcefe284: async () => (await __webpack_require__.e(/* import() */ 2150).then(__webpack_require__.bind(__webpack_require__, 32150))).load(compiledScope).vd0c722b5dcefe284,
  v0a1d493c32d99d2c: async () => (await __webpack_require__.e(/* import() */ 341).then(__webpack_require__.bind(__webpack_require__, 60341))).load(compiledScope).v0a1d493c32d99d2c,
  v9e065a0617c0d54f: async () => (await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 960))).load(compiledScope).v9e065a0617c0d54f,
  v5804d64a421dd746: async () => (await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 90679))).load(compiledScope).v5804d64a421dd746,
  va300d10c23ab7931: async () => (await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 90679))).load(compiledScope).va300d10c23ab7931,
  v12091f3cea87af5f: async () => (await __webpack_require__.e(/* import() */ 8106).then(__webpack_require__.bind(__webpack_require__, 48106))).load(compiledScope).v12091f3cea87af5f,
  v699345df81edad59: async () => (await __webpack_require__.e(/* import() */ 8106).then(__webpack_require__.bind(__webpack_require__, 48106))).load(compiledScope).v699345df81edad59,
  v415473f40bea8290: async () => (await __webpack_require__.e(/* import() */ 7593).then(__webpack_require__.bind(__webpack_require__, 37593))).load(compiledScope).v415473f40bea8290,
  v8241d0ba3dec6957: async () => (await __webpack_require__.e(/* import() */ 7593).then(__webpack_require__.bind(__webpack_require__, 37593))).load(compiledScope).v8241d0ba3dec6957,
  va04493da608ccc5c: async () => (await __webpack_require__.e(/* import() */ 2308).then(__webpack_require__.bind(__webpack_require__, 72308))).load(compiledScope).va04493da608ccc5c,
  v257e5a8051eb0a2e: async () => (await __webpack_require__.e(/* import() */ 2308).then(__webpack_require__.bind(__webpack_require__, 72308))).load(compiledScope).v257e5a8051eb0a2e,
  ve6e75fc9c87b3c40: async () => (await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 20251))).load(compiledScope).ve6e75fc9c87b3c40,
  v1bcfe04b4f18b6aa: async () => (await __webpack_require__.e(/* import() */ 7137).then(__webpack_require__.bind(__webpack_require__, 77137))).load(compiledScope).v1bcfe04b4f18b6aa,
  v77866c625f8f4604: async () => (await __webpack_require__.e(/* import() */ 7137).then(__webpack_require__.bind(__webpack_require__, 77137))).load(compiledScope).v77866c625f8f4604,
  v621116d9793e1879: async () => (await __webpack_require__.e(/* import() */ 2898).then(__webpack_require__.bind(__webpack_require__, 92898))).load(compiledScope).v621116d9793e1879,
  v380a9cec8f6fe2b4: async () => (await __webpack_require__.e(/* import() */ 2898).then(__webpack_require__.bind(__webpack_require__, 92898))).load(compiledScope).v380a9cec8f6fe2b4,
  va1184ab8bb2be2af: async () => (await __webpack_require__.e(/* import() */ 1855).then(__webpack_require__.bind(__webpack_require__, 31855))).load(compiledScope).va1184ab8bb2be2af,
  ve7c5f34d9bcf499c: async () => (await __webpack_require__.e(/* import() */ 1855).then(__webpack_require__.bind(__webpack_require__, 31855))).load(compiledScope).ve7c5f34d9bcf499c,
  v0ffc866c0a71e1c4: async () => (await __webpack_require__.e(/* import() */ 7496).then(__webpack_require__.bind(__webpack_require__, 97496))).load(compiledScope).v0ffc866c0a71e1c4,
  v7e01e96608c5502a: async () => (await __webpack_require__.e(/* import() */ 7496).then(__webpack_require__.bind(__webpack_require__, 97496))).load(compiledScope).v7e01e96608c5502a,
  vacf544d9c4243fb1: async () => (await __webpack_require__.e(/* import() */ 8349).then(__webpack_require__.bind(__webpack_require__, 38349))).load(compiledScope).vacf544d9c4243fb1,
  v4559e6b142a0109e: async () => (await __webpack_require__.e(/* import() */ 8349).then(__webpack_require__.bind(__webpack_require__, 38349))).load(compiledScope).v4559e6b142a0109e,
  v27cf66f504311813: async () => (await __webpack_require__.e(/* import() */ 3998).then(__webpack_require__.bind(__webpack_require__, 93998))).load(compiledScope).v27cf66f504311813,
  v60e951699559f5d0: async () => (await __webpack_require__.e(/* import() */ 3998).then(__webpack_require__.bind(__webpack_require__, 93998))).load(compiledScope).v60e951699559f5d0,
  vf91f5a15f1b69c16: async () => (await __webpack_require__.e(/* import() */ 8859).then(__webpack_require__.bind(__webpack_require__, 78859))).load(compiledScope).vf91f5a15f1b69c16,
  v0563134a1d9b6425: async () => (await __webpack_require__.e(/* import() */ 8859).then(__webpack_require__.bind(__webpack_require__, 78859))).load(compiledScope).v0563134a1d9b6425,
  va92c60659d717af4: async () => (await __webpack_require__.e(/* import() */ 3764).then(__webpack_require__.bind(__webpack_require__, 13764))).load(compiledScope).va92c60659d717af4,
  v005e3534b55a5d0f: async () => (await __webpack_require__.e(/* import() */ 3764).then(__webpack_require__.bind(__webpack_require__, 13764))).load(compiledScope).v005e3534b55a5d0f,
  v75e853d7618a512c: async () => (await __webpack_require__.e(/* import() */ 3673).then(__webpack_require__.bind(__webpack_require__, 53673))).load(compiledScope).v75e853d7618a512c,
  v8f858b8a0207303e: async () => (await __webpack_require__.e(/* import() */ 3673).then(__webpack_require__.bind(__webpack_require__, 53673))).load(compiledScope).v8f858b8a0207303e,
  ve4a94cdfc96918c7: async () => (await __webpack_require__.e(/* import() */ 1146).then(__webpack_require__.bind(__webpack_require__, 41146))).load(compiledScope).ve4a94cdfc96918c7,
  v63f984aa6dc5e2d9: async () => (await __webpack_require__.e(/* import() */ 5866).then(__webpack_require__.bind(__webpack_require__, 5866))).load(compiledScope).v63f984aa6dc5e2d9,
  v1dcc1ca98877d30b: async () => (await __webpack_require__.e(/* import() */ 5866).then(__webpack_require__.bind(__webpack_require__, 5866))).load(compiledScope).v1dcc1ca98877d30b,
  v680efdbe9529b0f1: async () => (await __webpack_require__.e(/* import() */ 8649).then(__webpack_require__.bind(__webpack_require__, 18649))).load(compiledScope).v680efdbe9529b0f1,
  vdabc42a06e527dce: async () => (await __webpack_require__.e(/* import() */ 7648).then(__webpack_require__.bind(__webpack_require__, 7648))).load(compiledScope).vdabc42a06e527dce,
  va52002c213b280f3: async () => (await __webpack_require__.e(/* import() */ 7648).then(__webpack_require__.bind(__webpack_require__, 7648))).load(compiledScope).va52002c213b280f3,
  ve48e27bf91288bcb: async () => (await __webpack_require__.e(/* import() */ 2775).then(__webpack_require__.bind(__webpack_require__, 22775))).load(compiledScope).ve48e27bf91288bcb,
  v66bd5e3a78260481: async () => (await __webpack_require__.e(/* import() */ 9910).then(__webpack_require__.bind(__webpack_require__, 89910))).load(compiledScope).v66bd5e3a78260481,
  v069dd5241014892d: async () => (await __webpack_require__.e(/* import() */ 4501).then(__webpack_require__.bind(__webpack_require__, 24501))).load(compiledScope).v069dd5241014892d,
  vfb448957951e02ec: async () => (await __webpack_require__.e(/* import() */ 7804).then(__webpack_require__.bind(__webpack_require__, 17804))).load(compiledScope).vfb448957951e02ec,
  v87dd59ab305d11f3: async () => (await __webpack_require__.e(/* import() */ 7804).then(__webpack_require__.bind(__webpack_require__, 17804))).load(compiledScope).v87dd59ab305d11f3,
  v825583931a4d4424: async () => (await __webpack_require__.e(/* import() */ 5907).then(__webpack_require__.bind(__webpack_require__, 25907))).load(compiledScope).v825583931a4d4424,
  va28e8ea0ec6c5859: async () => (await __webpack_require__.e(/* import() */ 8450).then(__webpack_require__.bind(__webpack_require__, 38450))).load(compiledScope).va28e8ea0ec6c5859,
  vd2df2d5c3d03d4c7: async () => (await __webpack_require__.e(/* import() */ 8450).then(__webpack_require__.bind(__webpack_require__, 38450))).load(compiledScope).vd2df2d5c3d03d4c7,
  v7c8f2a37ab3fd189: async () => (await __webpack_require__.e(/* import() */ 2353).then(__webpack_require__.bind(__webpack_require__, 92353))).load(compiledScope).v7c8f2a37ab3fd189,
  vd368a3d2dee4f8e8: async () => (await __webpack_require__.e(/* import() */ 2353).then(__webpack_require__.bind(__webpack_require__, 92353))).load(compiledScope).vd368a3d2dee4f8e8,
  vee9868ea6b70eedb: async () => (await __webpack_require__.e(/* import() */ 5927).then(__webpack_require__.bind(__webpack_require__, 25927))).load(compiledScope).vee9868ea6b70eedb,
  v688f524168474fca: async () => (await __webpack_require__.e(/* import() */ 5927).then(__webpack_require__.bind(__webpack_require__, 25927))).load(compiledScope).v688f524168474fca,
  v96b86cbea6078b0f: async () => (await __webpack_require__.e(/* import() */ 4880).then(__webpack_require__.bind(__webpack_require__, 84880))).load(compiledScope).v96b86cbea6078b0f,
  vc1c125dcaa424f56: async () => (await __webpack_require__.e(/* import() */ 4880).then(__webpack_require__.bind(__webpack_require__, 84880))).load(compiledScope).vc1c125dcaa424f56,
  v2e761ba7bfe79edd: async () => (await __webpack_require__.e(/* import() */ 9417).then(__webpack_require__.bind(__webpack_require__, 69417))).load(compiledScope).v2e761ba7bfe79edd,
  veb225c5a6dc7e522: async () => (await __webpack_require__.e(/* import() */ 9417).then(__webpack_require__.bind(__webpack_require__, 69417))).load(compiledScope).veb225c5a6dc7e522,
  v386332aa36f4d07c: async () => (await __webpack_require__.e(/* import() */ 2202).then(__webpack_require__.bind(__webpack_require__, 22202))).load(compiledScope).v386332aa36f4d07c,
  va52c7aa5e2c76502: async () => (await __webpack_require__.e(/* import() */ 2202).then(__webpack_require__.bind(__webpack_require__, 22202))).load(compiledScope).va52c7aa5e2c76502,
  v0d6b5923a160cee6: async () => (await __webpack_require__.e(/* import() */ 2243).then(__webpack_require__.bind(__webpack_require__, 42243))).load(compiledScope).v0d6b5923a160cee6,
  v3f895aa9aaf4d2df: async () => (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 20956))).load(compiledScope).v3f895aa9aaf4d2df,
  v9ca1fd94791a3318: async () => (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 20956))).load(compiledScope).v9ca1fd94791a3318,
  vb1c509d52b2764a6: async () => (await __webpack_require__.e(/* import() */ 5381).then(__webpack_require__.bind(__webpack_require__, 85381))).load(compiledScope).vb1c509d52b2764a6,
  v802daf008b65a801: async () => (await __webpack_require__.e(/* import() */ 5381).then(__webpack_require__.bind(__webpack_require__, 85381))).load(compiledScope).v802daf008b65a801,
  v6f1fcc39db4d656c: async () => (await __webpack_require__.e(/* import() */ 4662).then(__webpack_require__.bind(__webpack_require__, 54662))).load(compiledScope).v6f1fcc39db4d656c,
  vf988a4ffd943f1b8: async () => (await __webpack_require__.e(/* import() */ 4662).then(__webpack_require__.bind(__webpack_require__, 54662))).load(compiledScope).vf988a4ffd943f1b8,
  v3284cfffd5999590: async () => (await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 90127))).load(compiledScope).v3284cfffd5999590,
  v95af0a0e81e4a380: async () => (await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 90127))).load(compiledScope).v95af0a0e81e4a380,
  vd83726f6636b00a8: async () => (await __webpack_require__.e(/* import() */ 6968).then(__webpack_require__.bind(__webpack_require__, 26968))).load(compiledScope).vd83726f6636b00a8,
  v83477e3b546472c1: async () => (await __webpack_require__.e(/* import() */ 6968).then(__webpack_require__.bind(__webpack_require__, 26968))).load(compiledScope).v83477e3b546472c1,
  vda3f0ab7aa3377af: async () => (await __webpack_require__.e(/* import() */ 3544).then(__webpack_require__.bind(__webpack_require__, 3544))).load(compiledScope).vda3f0ab7aa3377af,
  v89ee4cc0f0fd0755: async () => (await __webpack_require__.e(/* import() */ 7471).then(__webpack_require__.bind(__webpack_require__, 47471))).load(compiledScope).v89ee4cc0f0fd0755,
  vd15be7e55948fa7b: async () => (await __webpack_require__.e(/* import() */ 7471).then(__webpack_require__.bind(__webpack_require__, 47471))).load(compiledScope).vd15be7e55948fa7b,
  v2c90826338a0ff40: async () => (await __webpack_require__.e(/* import() */ 3634).then(__webpack_require__.bind(__webpack_require__, 33634))).load(compiledScope).v2c90826338a0ff40,
  v8ef3328c920bc4b6: async () => (await __webpack_require__.e(/* import() */ 3634).then(__webpack_require__.bind(__webpack_require__, 33634))).load(compiledScope).v8ef3328c920bc4b6,
  v175453c6c8bc4823: async () => (await __webpack_require__.e(/* import() */ 1521).then(__webpack_require__.bind(__webpack_require__, 1521))).load(compiledScope).v175453c6c8bc4823,
  v5b7798c6149f3c7a: async () => (await __webpack_require__.e(/* import() */ 1521).then(__webpack_require__.bind(__webpack_require__, 1521))).load(compiledScope).v5b7798c6149f3c7a,
  v34c5f46737790386: async () => (await __webpack_require__.e(/* import() */ 1396).then(__webpack_require__.bind(__webpack_require__, 71396))).load(compiledScope).v34c5f46737790386,
  ve96b0dd13cbfe5db: async () => (await __webpack_require__.e(/* import() */ 1396).then(__webpack_require__.bind(__webpack_require__, 71396))).load(compiledScope).ve96b0dd13cbfe5db,
  vbdbe2726573054fc: async () => (await __webpack_require__.e(/* import() */ 3419).then(__webpack_require__.bind(__webpack_require__, 93419))).load(compiledScope).vbdbe2726573054fc,
  v28ccbb85a96916e9: async () => (await __webpack_require__.e(/* import() */ 3419).then(__webpack_require__.bind(__webpack_require__, 93419))).load(compiledScope).v28ccbb85a96916e9,
  v98eda8351194cc6c: async () => (await __webpack_require__.e(/* import() */ 6318).then(__webpack_require__.bind(__webpack_require__, 86318))).load(compiledScope).v98eda8351194cc6c,
  v985155d204bb6210: async () => (await __webpack_require__.e(/* import() */ 6318).then(__webpack_require__.bind(__webpack_require__, 86318))).load(compiledScope).v985155d204bb6210,
  vc94597a67ee88cec: async () => (await __webpack_require__.e(/* import() */ 1658).then(__webpack_require__.bind(__webpack_require__, 19277))).load(compiledScope).vc94597a67ee88cec,
  v84a74c81fbac2842: async () => (await __webpack_require__.e(/* import() */ 1658).then(__webpack_require__.bind(__webpack_require__, 19277))).load(compiledScope).v84a74c81fbac2842,
  vdcc799b23c144872: async () => (await __webpack_require__.e(/* import() */ 8928).then(__webpack_require__.bind(__webpack_require__, 18928))).load(compiledScope).vdcc799b23c144872,
  v32a66831f07e0b13: async () => (await __webpack_require__.e(/* import() */ 5799).then(__webpack_require__.bind(__webpack_require__, 25799))).load(compiledScope).v32a66831f07e0b13,
  vfb60ea5596804b61: async () => (await __webpack_require__.e(/* import() */ 733).then(__webpack_require__.bind(__webpack_require__, 60733))).load(compiledScope).vfb60ea5596804b61,
  vc1bf262cf8a60c93: async () => (await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 50814))).load(compiledScope).vc1bf262cf8a60c93,
  vfff4b3bff6976b18: async () => (await __webpack_require__.e(/* import() */ 6827).then(__webpack_require__.bind(__webpack_require__, 96827))).load(compiledScope).vfff4b3bff6976b18,
  vc2315657d7ffa1ee: async () => (await __webpack_require__.e(/* import() */ 8884).then(__webpack_require__.bind(__webpack_require__, 48884))).load(compiledScope).vc2315657d7ffa1ee,
  va3deffe06aa39266: async () => (await __webpack_require__.e(/* import() */ 8884).then(__webpack_require__.bind(__webpack_require__, 48884))).load(compiledScope).va3deffe06aa39266,
  v933765a064df91fb: async () => (await __webpack_require__.e(/* import() */ 3953).then(__webpack_require__.bind(__webpack_require__, 33953))).load(compiledScope).v933765a064df91fb,
  v0e8c757c6974bed7: async () => (await __webpack_require__.e(/* import() */ 6322).then(__webpack_require__.bind(__webpack_require__, 66322))).load(compiledScope).v0e8c757c6974bed7,
  vd4b4b338b7648b94: async () => (await __webpack_require__.e(/* import() */ 3119).then(__webpack_require__.bind(__webpack_require__, 73119))).load(compiledScope).vd4b4b338b7648b94,
  vc7416d8046183d45: async () => (await __webpack_require__.e(/* import() */ 3119).then(__webpack_require__.bind(__webpack_require__, 73119))).load(compiledScope).vc7416d8046183d45,
  vb65f02299088fbce: async () => (await __webpack_require__.e(/* import() */ 4680).then(__webpack_require__.bind(__webpack_require__, 64680))).load(compiledScope).vb65f02299088fbce,
  v622689f529af1893: async () => (await __webpack_require__.e(/* import() */ 1333).then(__webpack_require__.bind(__webpack_require__, 1333))).load(compiledScope).v622689f529af1893,
  v4f09c68f18ab03dc: async () => (await __webpack_require__.e(/* import() */ 1333).then(__webpack_require__.bind(__webpack_require__, 1333))).load(compiledScope).v4f09c68f18ab03dc,
  vea098231e47c1d27: async () => (await __webpack_require__.e(/* import() */ 8726).then(__webpack_require__.bind(__webpack_require__, 8726))).load(compiledScope).vea098231e47c1d27,
  v038993ab01694802: async () => (await __webpack_require__.e(/* import() */ 8726).then(__webpack_require__.bind(__webpack_require__, 8726))).load(compiledScope).v038993ab01694802,
  vfd9125c32de2c85d: async () => (await __webpack_require__.e(/* import() */ 2358).then(__webpack_require__.bind(__webpack_require__, 12358))).load(compiledScope).vfd9125c32de2c85d,
  va1fb47f8e5064314: async () => (await __webpack_require__.e(/* import() */ 2358).then(__webpack_require__.bind(__webpack_require__, 12358))).load(compiledScope).va1fb47f8e5064314,
  v691298ba19b68026: async () => (await __webpack_require__.e(/* import() */ 101).then(__webpack_require__.bind(__webpack_require__, 80101))).load(compiledScope).v691298ba19b68026,
  vd3b0b7f8a9fd30f5: async () => (await __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 50364))).load(compiledScope).vd3b0b7f8a9fd30f5,
  vf64f896b13c96bbf: async () => (await __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 50364))).load(compiledScope).vf64f896b13c96bbf,
  v677a39e4ecc21b1b: async () => (await __webpack_require__.e(/* import() */ 5827).then(__webpack_require__.bind(__webpack_require__, 5827))).load(compiledScope).v677a39e4ecc21b1b,
  v2991c7c5170286e2: async () => (await __webpack_require__.e(/* import() */ 8314).then(__webpack_require__.bind(__webpack_require__, 28314))).load(compiledScope).v2991c7c5170286e2,
  vddfbce17cea4863f: async () => (await __webpack_require__.e(/* import() */ 8314).then(__webpack_require__.bind(__webpack_require__, 28314))).load(compiledScope).vddfbce17cea4863f,
  v78c2825053e77296: async () => (await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.bind(__webpack_require__, 40841))).load(compiledScope).v78c2825053e77296,
  vbe04975bb662cbe0: async () => (await __webpack_require__.e(/* import() */ 7888).then(__webpack_require__.bind(__webpack_require__, 7888))).load(compiledScope).vbe04975bb662cbe0,
  v247568fa377ea0fb: async () => (await __webpack_require__.e(/* import() */ 2039).then(__webpack_require__.bind(__webpack_require__, 32039))).load(compiledScope).v247568fa377ea0fb,
  v290cc0378bdd7e6a: async () => (await __webpack_require__.e(/* import() */ 1166).then(__webpack_require__.bind(__webpack_require__, 81166))).load(compiledScope).v290cc0378bdd7e6a,
  v667122f4d21d921b: async () => (await __webpack_require__.e(/* import() */ 5517).then(__webpack_require__.bind(__webpack_require__, 25517))).load(compiledScope).v667122f4d21d921b,
  vb365222fad31e4e4: async () => (await __webpack_require__.e(/* import() */ 3251).then(__webpack_require__.bind(__webpack_require__, 83251))).load(compiledScope).vb365222fad31e4e4,
  v6118e9e104eb5654: async () => (await __webpack_require__.e(/* import() */ 8028).then(__webpack_require__.bind(__webpack_require__, 78028))).load(compiledScope).v6118e9e104eb5654,
  v052507990a97ae67: async () => (await __webpack_require__.e(/* import() */ 1845).then(__webpack_require__.bind(__webpack_require__, 81845))).load(compiledScope).v052507990a97ae67,
  v6eccfc4602a10b39: async () => (await __webpack_require__.e(/* import() */ 9782).then(__webpack_require__.bind(__webpack_require__, 89782))).load(compiledScope).v6eccfc4602a10b39,
  v57809e4e50cd76c4: async () => (await __webpack_require__.e(/* import() */ 2999).then(__webpack_require__.bind(__webpack_require__, 82999))).load(compiledScope).v57809e4e50cd76c4,
  vab93f3d72af7a0e1: async () => (await __webpack_require__.e(/* import() */ 1696).then(__webpack_require__.bind(__webpack_require__, 41696))).load(compiledScope).vab93f3d72af7a0e1,
  vc09d1d8d5c3107e1: async () => (await __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 75993))).load(compiledScope).vc09d1d8d5c3107e1,
  v0516132d00f6fc46: async () => (await __webpack_require__.e(/* import() */ 5738).then(__webpack_require__.bind(__webpack_require__, 5738))).load(compiledScope).v0516132d00f6fc46,
  vb44e1a77687ae3c0: async () => (await __webpack_require__.e(/* import() */ 4235).then(__webpack_require__.bind(__webpack_require__, 94235))).load(compiledScope).vb44e1a77687ae3c0,
  v06c5d18f0dca7720: async () => (await __webpack_require__.e(/* import() */ 8356).then(__webpack_require__.bind(__webpack_require__, 78356))).load(compiledScope).v06c5d18f0dca7720,
  v8e90d585e6ee87c9: async () => (await __webpack_require__.e(/* import() */ 5139).then(__webpack_require__.bind(__webpack_require__, 5139))).load(compiledScope).v8e90d585e6ee87c9,
  v27709b0420c7d235: async () => (await __webpack_require__.e(/* import() */ 7036).then(__webpack_require__.bind(__webpack_require__, 97036))).load(compiledScope).v27709b0420c7d235,
  vce7f6a406ee04c77: async () => (await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.bind(__webpack_require__, 20085))).load(compiledScope).vce7f6a406ee04c77,
  v9ec682583dfa4008: async () => (await __webpack_require__.e(/* import() */ 5494).then(__webpack_require__.bind(__webpack_require__, 85494))).load(compiledScope).v9ec682583dfa4008,
  v47a1e5bbb69831b2: async () => (await __webpack_require__.e(/* import() */ 2007).then(__webpack_require__.bind(__webpack_require__, 2007))).load(compiledScope).v47a1e5bbb69831b2,
  v8b0aac82ca878d08: async () => (await __webpack_require__.e(/* import() */ 3232).then(__webpack_require__.bind(__webpack_require__, 3232))).load(compiledScope).v8b0aac82ca878d08,
  v3cbdaddca34807f0: async () => (await __webpack_require__.e(/* import() */ 4233).then(__webpack_require__.bind(__webpack_require__, 14233))).load(compiledScope).v3cbdaddca34807f0,
  v14bbea985e126346: async () => (await __webpack_require__.e(/* import() */ 1450).then(__webpack_require__.bind(__webpack_require__, 1450))).load(compiledScope).v14bbea985e126346,
  v613a345a76bf4cd4: async () => (await __webpack_require__.e(/* import() */ 9947).then(__webpack_require__.bind(__webpack_require__, 89947))).load(compiledScope).v613a345a76bf4cd4,
  v6a690986be013325: async () => (await __webpack_require__.e(/* import() */ 6596).then(__webpack_require__.bind(__webpack_require__, 16596))).load(compiledScope).v6a690986be013325,
  vea4a0afb21c1e106: async () => (await __webpack_require__.e(/* import() */ 3894).then(__webpack_require__.bind(__webpack_require__, 73894))).load(compiledScope).vea4a0afb21c1e106,
  vfd3f304baee781cf: async () => (await __webpack_require__.e(/* import() */ 5813).then(__webpack_require__.bind(__webpack_require__, 75813))).load(compiledScope).vfd3f304baee781cf,
  vd2c47d1e9c522cec: async () => (await __webpack_require__.e(/* import() */ 6076).then(__webpack_require__.bind(__webpack_require__, 46076))).load(compiledScope).vd2c47d1e9c522cec,
  vff8b0fef9e14629c: async () => (await __webpack_require__.e(/* import() */ 7715).then(__webpack_require__.bind(__webpack_require__, 27715))).load(compiledScope).vff8b0fef9e14629c,
  v5453faf9de911ec3: async () => (await __webpack_require__.e(/* import() */ 7322).then(__webpack_require__.bind(__webpack_require__, 47322))).load(compiledScope).v5453faf9de911ec3,
  v98ad9de563b14b74: async () => (await __webpack_require__.e(/* import() */ 2377).then(__webpack_require__.bind(__webpack_require__, 2377))).load(compiledScope).v98ad9de563b14b74,
  v9bb0ad23a27ba626: async () => (await __webpack_require__.e(/* import() */ 6896).then(__webpack_require__.bind(__webpack_require__, 26896))).load(compiledScope).v9bb0ad23a27ba626,
  vafcbe94d2fc26c31: async () => (await __webpack_require__.e(/* import() */ 1047).then(__webpack_require__.bind(__webpack_require__, 51047))).load(compiledScope).vafcbe94d2fc26c31,
  v27461d2b75a7fc7c: async () => (await __webpack_require__.e(/* import() */ 6878).then(__webpack_require__.bind(__webpack_require__, 76878))).load(compiledScope).v27461d2b75a7fc7c,
  v4e6589d3f22cc551: async () => (await __webpack_require__.e(/* import() */ 7053).then(__webpack_require__.bind(__webpack_require__, 87053))).load(compiledScope).v4e6589d3f22cc551,
};


/***/ }),

/***/ 65093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lazyPythonRegex)
/* harmony export */ });
/* unused harmony export compilePythonRegex */
/**
 * osbuild's schemas are read by Python, so `pattern` means a Python regular expression: `\w` and `\d` know all scripts, `$` also matches
 * before a final newline, `.` is anything but a newline, names are written `(?P<name>...)`.
 */
/** The expression as JavaScript runs it. One that JavaScript cannot say even roughly matches everything: a manifest is not refused for that. */
function compilePythonRegex(pattern) {
    return tryCompile(translate(pattern), "u") ?? tryCompile(pattern, "") ?? /(?:)/;
}
/** The expression as ajv uses it, compiled when it is first tested. ajv takes those with one text for one. */
function lazyPythonRegex(pattern) {
    let regex;
    return {
        toString: () => pattern,
        test(text) {
            regex ??= compilePythonRegex(pattern);
            return regex.test(text);
        },
    };
}
function tryCompile(source, flags) {
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}
const tokens = /\\([\s\S])|\(\?P<|\(\?P=(\w+)\)|\[\^?\]?|\{(\d*)(,?)(\d*)\}|[\s\S]/g;
function translate(pattern) {
    let inClass = false;
    return pattern.replace(tokens, (token, escaped, reference, low, comma, high) => {
        if (escaped !== undefined)
            return inClass ? classEscape(escaped) : plainEscape(escaped);
        if (inClass) {
            // Inside of a class the tokens below are characters, several of them perhaps.
            const end = token.indexOf("]");
            if (end >= 0)
                inClass = false;
            return token;
        }
        if (reference !== undefined)
            return `\\k<${reference}>`;
        if (token.startsWith("[")) {
            inClass = true;
            return token.endsWith("]") ? `${token.slice(0, -1)}\\]` : token;
        }
        if (token.startsWith("{") && token.length > 1)
            return quantifier(token, low, comma, high);
        return replacements.get(token) ?? token;
    });
}
const replacements = new Map([
    ["(?P<", "(?<"],
    ["$", "(?=\\n?$)"],
    [".", "[^\\n]"],
    ["{", "\\{"],
    ["}", "\\}"],
    ["]", "\\]"],
]);
/** `{,5}` counts from 0; `{}` and `{,}` are plain text. */
function quantifier(token, low = "", comma = "", high = "") {
    if (low === "" && high === "")
        return token.replace(/[{}]/g, "\\$&");
    return `{${low || "0"}${comma}${high}}`;
}
function plainEscape(character) {
    switch (character) {
        case "w":
            return "[\\p{L}\\p{N}_]";
        case "W":
            return "[^\\p{L}\\p{N}_]";
        case "A":
            return "^";
        case "Z":
            return "$";
        case "-":
            return "-";
        default:
            return classEscape(character);
    }
}
function classEscape(character) {
    if (character === "w")
        return "\\p{L}\\p{N}_";
    if (character === "d")
        return "\\p{Nd}";
    if (character === "D")
        return "\\P{Nd}";
    if (character === "a")
        return "\\x07";
    if (/[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(character))
        return `\\${character}`;
    return character;
}


/***/ })

};
