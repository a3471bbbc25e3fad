import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findDebootstrapSources } from "../../../src/modules/debootstrap-sources.ts";
import type { StageContext } from "../../../src/modules/stage.ts";
import { Tree } from "../../../src/modules/tree.ts";
import { layFiles } from "../../helpers/run-module.ts";

const scripts = "/usr/share/debootstrap/scripts";
const ubuntu = `mirror_style release
case $ARCH in
  amd64) default_mirror http://one.example/ubuntu ;;
  *) default_mirror http://ports.example/ubuntu-ports ;;
esac
keyring /usr/share/keyrings/ubuntu-archive-keyring.gpg
`;
const exec: StageContext["exec"] = (command, args = []) =>
  Promise.resolve({ exitCode: 0, stdout: execFileSync(command, args, { encoding: "utf8", stdio: "pipe" }) });
let system: Tree;

beforeAll(() => {
  system = new Tree(mkdtempSync(join(tmpdir(), "debootstrap-")));
  layFiles(system.path, {
    "/usr/sbin/debootstrap": 'X=1\nDEF_MIRROR="http://mirror.example/debian"\n',
    [`${scripts}/sid`]: "mirror_style release\nkeyring /usr/share/keyrings/debian-archive-keyring.gpg\n",
    [`${scripts}/bookworm`]: { link: "sid" },
    [`${scripts}/noble`]: ubuntu,
    [`${scripts}/other`]: "keyring /nowhere.gpg\n",
    "/usr/share/keyrings/debian-archive-keyring.gpg": "",
    "/usr/share/keyrings/ubuntu-archive-keyring.gpg": "",
  });
});

afterAll(() => rmSync(system.path, { recursive: true }));

function find(suite: string, architecture = "amd64") {
  return findDebootstrapSources(exec, system, { suite, architecture });
}

describe("findDebootstrapSources", () => {
  test("knows a suite by the default mirror, with updates and security fixes", async () => {
    const end = "components: main\nsigned-by: /usr/share/keyrings/debian-archive-keyring.gpg\n";

    expect(await find("bookworm")).toEqual([
      `uris: http://mirror.example/debian\nsuites: bookworm bookworm-updates\ntypes: deb\n${end}`,
      `uris: http://mirror.example/debian-security\nsuites: bookworm-security\ntypes: deb\n${end}`,
    ]);
    expect(await find("sid")).toHaveLength(1);
  });

  test("lets a suite's script choose the mirror by architecture", async () => {
    const [stanza] = (await find("noble")) ?? [];
    const [ports] = (await find("noble", "arm64")) ?? [];

    expect(stanza).toContain("uris: http://one.example/ubuntu\nsuites: noble noble-updates noble-security\n");
    expect(stanza).toContain("components: main universe\n");
    expect(ports).toContain("uris: http://ports.example/ubuntu-ports\n");
  });

  test("knows nothing of other suites, and asks for a keyring that is missing", async () => {
    expect(await find("nope")).toBeUndefined();
    await expect(find("other")).rejects.toThrow("there is no '/nowhere.gpg'");
  });
});
