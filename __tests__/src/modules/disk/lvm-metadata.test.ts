import { expect, test } from "@jest/globals";
import { editLvmText } from "../../../../src/modules/disk/lvm-metadata.ts";

const text = `before {
id = "abc"
description = "inner } stays"
}
# description = "comment"
contents = "Text Format Volume Group"
description = ""
creation_host = "web"	# Linux web
creation_time = 12	# a day
\0`;

test("editLvmText changes the top level only", () => {
  const changed = editLvmText(text, { name: "$&", description: 'a "b"', creation_host: "h", creation_time: "34" });

  expect(changed).toBe(
    text
      .replace("before", () => "$&")
      .replace('description = ""', () => 'description = "a \\"b\\""')
      .replace('creation_host = "web"', 'creation_host = "h"')
      .replace("creation_time = 12", "creation_time = 34"),
  );
});

test("editLvmText adds what is not there before the final zero", () => {
  expect(editLvmText("v {\n}\nversion = 1\n\0", { name: "v", description: "d" })).toBe(
    'v {\n}\nversion = 1\ndescription = "d"\n\0',
  );
});
