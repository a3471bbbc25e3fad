import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openFolder, runCli, whyNoRoot } from "../../helpers/cli.ts";
import { hasDnf, makeRpmRepository } from "../../helpers/rpm-repository.ts";
import { startWebServer } from "../../helpers/web-server.ts";

const suite = hasDnf() && whyNoRoot() === undefined ? describe : describe.skip;

suite(`new for RPM packages (${hasDnf() ? (whyNoRoot() ?? "as root") : "needs dnf, rpm and createrepo-c"})`, () => {
  test("writes a manifest that builds from the repository it was given, and that can be locked", async () => {
    await using folder = await openFolder("new-rpm");
    using repository = makeRpmRepository();
    await using server = await startWebServer(({ url = "" }, response) => {
      try {
        response.end(readFileSync(join(repository.folder, decodeURIComponent(url))));
      } catch {
        response.writeHead(404).end();
      }
    });
    const [manifest, lock, key] = ["m.yaml", "lock.yaml", "key.asc"].map((name) => join(folder.path, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(key, repository.key);
    const flags = ["-d", "rpm", "--repository", server.url, "--key", key, "--package", "toy-app", "--hostname", "toys"];
    expect(await runCli(["new", ...flags, manifest])).toMatchObject({ exitCode: 0 });

    const places = ["--store", join(folder.path, "store"), "--output-directory", join(folder.path, "output")];
    const built = await runCli(["build", ...places, manifest]);
    expect({ exitCode: built.exitCode, end: built.all.slice(-3000) }).toMatchObject({ exitCode: 0 });
    expect(built.all).toMatch(/^Image {6}.*\/toys\.tar$/m);
    expect(await runCli(["lock", "-q", manifest, "-o", lock])).toMatchObject({
      exitCode: 0,
      stderr: "Locked 2 packages of 'tree'",
    });

    writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/checksum: sha256:\w{8}/, "checksum: sha256:00000000"));
    const changed = await runCli(["lock", "-q", manifest]);
    expect(changed).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("it has changed") });

    expect(await runCli(["new", "-d", "rpm", "--repository", `${server.url}/none`])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("the server answers 404"),
    });
    expect(await runCli(["new", "-d", "rpm"])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("--repository URL"),
    });
  }, 300_000);
});
