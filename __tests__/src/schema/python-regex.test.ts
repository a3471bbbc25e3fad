import { expect, test } from "@jest/globals";
import { compilePythonRegex } from "../../../src/schema/python-regex.ts";

test.each([
  ["^[\\w.-]{1,5}\\.conf$", ["é_.conf", "a-b.conf", "a.conf\n"], ["a.confx", "toolong.conf", "a b.conf", "a.conf\n\n"]],
  ["^\\w+\\Z", ["ab"], ["ab\n"]],
  ["a{,2}b", ["b", "aab"], []],
  ["^{x}$", ["{x}"], ["x"]],
  ["^(?P<n>a)(?P=n)$", ["aa"], ["ab"]],
  ["^[^]a]$", ["b"], ["]", "a"]],
  ["^[A-Za-z0-9/:\\_|*-]+$", ["a_|*-"], ["a b"]],
  ["^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$", ["/a/b"], ["/../a", "/a/../b"]],
  ["^.$", ["\r", "😀"], ["\n\n"]],
  ["^\\d$", ["5", "٣"], ["x"]],
  ["[", ["anything"], []],
])("%s matches as in Python", (pattern, matching, other) => {
  const regex = compilePythonRegex(pattern);
  expect([...matching, ...other].filter((text) => regex.test(text))).toEqual(matching);
});
