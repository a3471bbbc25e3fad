import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Tree } from "../../../src/modules/tree.ts";
import { completeUnitName, expandSpecifiers, findUnit } from "../../../src/modules/unit-files.ts";

const vendor = "/usr/lib/systemd/system";
const config = "/etc/systemd/system";
let tree: Tree;

beforeEach(() => {
  tree = new Tree(mkdtempSync(join(tmpdir(), "unit-test-")));
  for (const folder of [vendor, config]) mkdirSync(join(tree.path, folder), { recursive: true });
});

afterEach(() => rmSync(tree.path, { recursive: true }));

describe("findUnit", () => {
  test("prefers /etc and reads continued lines, resets and drop-ins", () => {
    tree.write(`${vendor}/a.service`, "[Install]\nWantedBy=old.target\n");
    tree.write(
      `${config}/a.service`,
      "[Unit]\nWantedBy=no\n[Install]\nWantedBy=x.target\nWantedBy=\n# c\nWantedBy=p.target \\\n  q.target\n",
    );
    tree.makeDirectory(`${vendor}/a.service.d`);
    tree.write(`${vendor}/a.service.d/1.conf`, "[Install]\nWantedBy=r.target\n");

    expect(findUnit(tree, "a.service")).toMatchObject({
      path: `${config}/a.service`,
      install: { wantedBy: ["p.target", "q.target", "r.target"] },
    });
  });

  test("takes the template of an instance and follows aliases by name", () => {
    tree.write(`${vendor}/g@.service`, "[Install]\nDefaultInstance=x\n");
    tree.symlink("g@.service", `${vendor}/h@.service`);

    expect(findUnit(tree, "h@1.service")).toMatchObject({ name: "g@1.service", path: `${vendor}/g@.service` });
  });

  test("knows masks, circles and what is not there", () => {
    tree.symlink("/dev/null", `${config}/m.service`);
    tree.symlink("b.service", `${vendor}/a.service`);
    tree.symlink("a.service", `${vendor}/b.service`);

    expect(findUnit(tree, "m.service")?.masked).toBe(true);
    expect(findUnit(tree, "n.service")).toBeUndefined();
    expect(() => findUnit(tree, "a.service")).toThrow("too many symbolic links");
  });
});

test("completeUnitName adds a suffix and refuses what is no name", () => {
  expect([completeUnitName("a"), completeUnitName("a.timer"), completeUnitName("m", "target")]).toEqual([
    "a.service",
    "a.timer",
    "m.target",
  ]);
  expect(() => completeUnitName("../x.service")).toThrow("not a valid unit name");
});

test("expandSpecifiers knows the parts of a name", () => {
  expect(expandSpecifiers("%p %i %n %N %j %% %z", "a-b@c.service")).toBe("a-b c a-b@c.service a-b@c b % %z");
});
