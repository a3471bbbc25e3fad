import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openFolder, runCli, whyNoRoot } from "../../helpers/cli.ts";
import { type DebianRepository, makeDebianRepository } from "../../helpers/debian-repository.ts";
import { hasDnf, makeRpmRepository } from "../../helpers/rpm-repository.ts";

/** lock with real repositories of Debian and RPM packages, made here, and builds from what it writes. */

const toys = (version: string) => [
  { name: "toy-lib", version, files: { "/usr/lib/toy": `library ${version}` } },
  { name: "toy-app", depends: "toy-lib", files: { "/usr/share/toy": "app" }, postinst: "cat /usr/lib/toy > /etc/toy.conf" },
  { name: "toy-extra", depends: "toy-app" },
];

const indent = (text: string, by: string) => text.trimEnd().replaceAll("\n", `\n${by}`);

/** Two stages: the second adds to what the first installed. */
const manifestOf = ({ uri, key }: DebianRepository) =>
  `# my image
pipeline:
  stages:
    - name: org.osbuild.apt
      options: &first
        packages: [toy-app]
        repositories:
          - uris: [${uri}]
            suites: [./]
            keys:
              - |
                ${indent(key, "                ")}
    - name: org.osbuild.apt # more
      options:
        packages: [toy-extra]
        repositories:
          - uris: [${uri}]
            suites: [./]
            keys:
              - |
                ${indent(key, "                ")}
`.replace("&first\n", "\n");

const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`lock of Debian packages (${whyNoRoot() ?? "as root"})`, () => {
  test("pins what apt chooses, twice the same, keeps comments, and builds without any index", async () => {
    await using folder = await openFolder("lock");
    using repository = makeDebianRepository(toys("1.0"));
    const [manifest, lock, again] = ["m.yaml", "lock.yaml", "again.yaml"].map((name) => join(folder.path, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(manifest, manifestOf(repository));

    const first = await runCli(["lock", manifest, "-o", lock]);
    const second = await runCli(["lock", manifest]);
    writeFileSync(again, second.stdout);

    expect({ exitCode: first.exitCode, stderr: first.stderr }).toMatchObject({ exitCode: 0 });
    expect(first.stderr).toContain("Locked 3 packages of 'tree'\nLocked 1 package of 'tree'");
    const { stdout: text } = await runCli(["lock", "--quiet", manifest]);
    expect(second.stdout).toBe(text);
    expect(text).toContain("# my image\n");
    expect(text).toMatch(/# Locked from org\.osbuild\.apt: toy-app\n +- sha256:[0-9a-f]{64} # toy-/);
    expect(text).toMatch(/- name: org\.osbuild\.dpkg # more\n/);
    expect(text).toMatch(/^ {2}source-epoch: 1640995200\n {2}stages:/m);
    expect(text).toMatch(/sha256:[0-9a-f]{64}: file:\/\/\/.*toy-lib_1\.0_\w+\.deb$/m);

    for (const index of ["Packages", "Release", "InRelease"]) rmSync(join(repository.uri.replace("file:", ""), index));
    const plan = await runCli(["plan", "--json", "--store", join(folder.path, "store"), lock]);
    expect(plan.stdout).not.toContain('"network": true');
    const store = ["--store", join(folder.path, "store"), "--output-directory", join(folder.path, "output")];
    const built = await runCli(["build", "--json", ...store, lock]);
    expect({ exitCode: built.exitCode, end: built.all.slice(-2000) }).toMatchObject({ exitCode: 0 });
    const { metadata } = JSON.parse(built.stdout) as { metadata: { tree: Record<string, { packages: { name: string }[] }> } };
    expect(metadata.tree["org.osbuild.dpkg"]?.packages.map(({ name }) => name)).toEqual([
      "toy-app",
      "toy-base",
      "toy-extra",
      "toy-lib",
    ]);
  }, 300_000);

  test("tells what an update changes, and --diff of two locks the same", async () => {
    await using folder = await openFolder("lock");
    using before = makeDebianRepository(toys("1.0"));
    using after = makeDebianRepository(toys("1:2.0"));
    const lock = join(folder.path, "lock.yaml");
    const old = join(folder.path, "old.yaml");
    writeFileSync(join(folder.path, "m.yaml"), manifestOf(before));
    for (const file of [lock, old])
      expect(await runCli(["lock", "-q", join(folder.path, "m.yaml"), "-o", file])).toMatchObject({ exitCode: 0 });
    writeFileSync(join(folder.path, "m.yaml"), manifestOf(after));

    const update = await runCli(["lock", join(folder.path, "m.yaml"), "-q", "-o", lock]);
    const diff = await runCli(["lock", "--diff", old, lock]);
    const json = await runCli(["lock", "--diff", "--json", old, lock]);

    expect(update.stderr).toContain("tree: ");
    expect(update.stderr).toMatch(/^ {2}~ toy-lib +1\.0 -> 1:2\.0$/m);
    expect(diff.stdout).toMatch(/^ {2}~ toy-lib +1\.0 -> 1:2\.0$/m);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { pipeline: "tree", added: [], changed: [{ name: "toy-lib", from: "1.0", to: "1:2.0" }] },
    ]);
  }, 300_000);

  test("writes format 2 with inputs, and refuses what names no packages, is pinned already, or has none of a name", async () => {
    await using folder = await openFolder("lock");
    using repository = makeDebianRepository(toys("1.0"));
    const repositories = [{ uris: [repository.uri], suites: ["./"], keys: [repository.key] }];
    const file = join(folder.path, "m.json");
    const write = (packages: readonly string[], before: readonly unknown[] = []) => {
      const stages = [...before, { type: "org.osbuild.apt", options: { packages, repositories } }];
      writeFileSync(file, JSON.stringify({ version: "2", pipelines: [{ name: "os", stages }] }));
    };

    write(["toy-lib"]);
    const { stdout } = await runCli(["lock", "-q", file]);
    const [pipeline] = JSON.parse(stdout).pipelines;
    expect(pipeline).toMatchObject({ name: "os", "source-epoch": 1640995200, stages: [{ type: "org.osbuild.dpkg" }] });
    expect(pipeline.stages[0].inputs.packages.references).toHaveLength(2);
    expect(pipeline.stages[0]).not.toHaveProperty("options");

    writeFileSync(file, stdout);
    expect(await runCli(["lock", file])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("no stage names packages"),
    });
    write(["no-such-toy"]);
    const missing = await runCli(["lock", "-q", file, "-o", join(folder.path, "out.json")]);
    expect(missing).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("Cannot install no-such-toy: the repositories have no such package"),
    });
    expect(missing.stderr).not.toContain("    at ");
    expect(await runCli(["lock", "--diff", file, file])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("it pins no packages"),
    });
    expect(await runCli(["lock", "--diff", file])).toMatchObject({ exitCode: 2 });
  }, 300_000);
});

const rpm = hasDnf() && whyNoRoot() === undefined ? describe : describe.skip;

rpm(`lock of RPM packages (${hasDnf() ? (whyNoRoot() ?? "as root") : "needs dnf, rpm and createrepo-c"})`, () => {
  test("pins what dnf chooses with its keys, and builds without any index", async () => {
    await using folder = await openFolder("lock");
    using repository = makeRpmRepository();
    const options = {
      repos: [{ baseurl: `file://${repository.folder}`, gpgkey: repository.key }],
      packages: ["toy-app"],
      releasever: "1",
    };
    const [file, lock] = [join(folder.path, "m.json"), join(folder.path, "lock.json")];
    writeFileSync(
      file,
      JSON.stringify({ version: "2", pipelines: [{ name: "os", stages: [{ type: "org.osbuild.yum", options }] }] }),
    );

    const { exitCode, stderr } = await runCli(["lock", "-o", lock, file]);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("Locked 2 packages of 'os'") });
    rmSync(join(repository.folder, "repodata"), { recursive: true });
    const store = ["--store", join(folder.path, "store"), "--output-directory", join(folder.path, "output")];
    const built = await runCli(["build", "--json", ...store, lock]);

    expect({ exitCode: built.exitCode, end: built.all.slice(-2000) }).toMatchObject({ exitCode: 0 });
    const { metadata } = JSON.parse(built.stdout) as { metadata: { os: Record<string, { packages: { name: string }[] }> } };
    expect(metadata.os["org.osbuild.rpm"]?.packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["toy-app", "toy-lib"]),
    );
    const bill = await runCli(["sbom", "--format", "cyclonedx", join(folder.path, "output/os")]);
    const { components } = JSON.parse(bill.stdout) as { components: { name: string; purl: string }[] };
    expect(components.map(({ purl }) => purl)).toEqual([
      "pkg:rpm/toy-app@1.0-1?arch=noarch&epoch=3",
      "pkg:rpm/toy-lib@1.0-1?arch=noarch&epoch=3",
    ]);
    expect(components[0]).toMatchObject({ licenses: [{ license: { name: "MIT" } }], description: "application" });
  }, 300_000);

  test("tells what dnf cannot find", async () => {
    await using folder = await openFolder("lock");
    using repository = makeRpmRepository();
    const options = { repos: [{ baseurl: `file://${repository.folder}` }], packages: ["toy-orphan"], releasever: "1" };
    const file = join(folder.path, "m.json");
    writeFileSync(
      file,
      JSON.stringify({ version: "2", pipelines: [{ name: "os", stages: [{ type: "org.osbuild.yum", options }] }] }),
    );

    expect(await runCli(["lock", file])).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("toy-missing") });
  }, 300_000);
});
