import { describe, expect, test } from "@jest/globals";
import type { Manifest } from "../../../src/manifest/manifest.ts";
import { findProblems, inspectText, loadText, problemsOf } from "../../helpers/manifest.ts";

// Every id below was printed by the reference implementation.
const noopId = "beda46704765a47e6d4f44aff22168ae36866c9c0e6e11552b775b77776b2969";

describe("format 2", () => {
  test("inspect prints what osbuild prints for builds, inputs by name and a runner of the host", async () => {
    const noop = { type: "org.osbuild.noop" };
    const inputs = {
      z: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:p"] },
      a: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: { "name:b": {} } },
    };
    const manifest = {
      version: "2",
      metadata: { exports: [{ name: "q" }] },
      pipelines: [
        { name: "b", runner: "org.osbuild.fedora44", stages: [{ ...noop, options: { b: 1 } }] },
        { name: "p", build: "name:b", stages: [noop] },
        { name: "q", build: "name:b", stages: [{ ...noop, inputs }] },
      ],
    };
    const b = "2cfd90c8e8f2a2f7d316dcb27fc5f5d3cd632eb5154e50972effdcbf88b3015f";
    const p = "3975a9aa34e3ccf8f3efc1ea252b18eea75a62811e27009356e2a325639a31a2";
    expect(await inspectText(manifest)).toEqual({
      version: "2",
      pipelines: [
        { name: "b", runner: "org.osbuild.fedora44", stages: [{ ...noop, id: b, options: { b: 1 } }] },
        { name: "p", build: b, stages: [{ ...noop, id: p }] },
        {
          name: "q",
          build: b,
          stages: [
            {
              ...noop,
              id: "b0642e39b7353d980dee3e4241913e0adbf6d2f5ad77654008806706abcd755b",
              inputs: { z: { ...inputs.z, references: { [p]: {} } }, a: { ...inputs.a, references: { [b]: {} } } },
            },
          ],
        },
      ],
      metadata: { exports: [{ name: "q" }] },
    });
    const model = await loadText(manifest);
    expect(model.pipelines.map((pipeline) => pipeline.runner)).toEqual([
      "org.osbuild.debian",
      "org.osbuild.fedora38",
      "org.osbuild.fedora38",
    ]);
    expect(model.defaultExports).toEqual(["q"]);
  });

  test("ids keep the text of numbers and count source-epoch, even 0", async () => {
    const numbers = '{"a":1.0,"b":1e5,"c":1e16,"d":1e-5,"e":1e-4,"f":123456789012345678901234567890,"g":-0.0,"h":-0,"i":1.5e300}';
    const manifest = `{"version":"2","pipelines":[{"name":"p","stages":[{"type":"org.osbuild.noop","options":${numbers}}]}]}`;
    expect(idsOf(await loadText(manifest))).not.toEqual(idsOf(await loadText(manifest.replace("1.0", "1"))));
    const epoch = { version: "2", pipelines: [{ name: "a", "source-epoch": 0, stages: [{ type: "org.osbuild.noop" }] }] };
    expect(idsOf(await loadText(epoch))).toEqual(["bccce523403583bcb7b6ce2aa5e67ec7633898c2be4c9896571f83d457c952c0"]);
  });

  test("format 1 may have a source-epoch, which counts for the ids of its stages and its assembler", async () => {
    const pipeline = {
      build: { runner: "org.osbuild.fedora38", pipeline: { stages: [{ name: "org.osbuild.noop" }] } },
      stages: [{ name: "org.osbuild.noop" }],
      assembler: { name: "org.osbuild.tar" },
    };
    const without = await loadText({ pipeline });
    const model = await loadText({ pipeline: { ...pipeline, "source-epoch": 1700000000 } });
    expect(model.pipelines.map(({ sourceEpoch }) => sourceEpoch?.source)).toEqual([undefined, "1700000000", "1700000000"]);
    const [build, ...rest] = idsOf(model);
    expect(build).toBe(idsOf(without)[0]);
    for (const id of rest) expect(idsOf(without)).not.toContain(id);
    expect(await problemsOf({ pipeline: { "source-epoch": "now" } })).toEqual([
      "1:29 .pipeline.source-epoch Must be an integer, not the string 'now'",
    ]);
  });

  test("devices load parents first, and an empty source or parent is none", async () => {
    const stage = {
      type: "org.osbuild.noop",
      devices: {
        lv: { type: "org.osbuild.lvm2.lv", parent: "d", options: { volume: "v1" } },
        d: { type: "org.osbuild.loopback", parent: "", options: { filename: "disk.img" } },
      },
      mounts: [{ name: "m", type: "org.osbuild.ext4", source: "lv", target: "/", partition: 0 }],
    };
    const model = await loadText({ version: "2", pipelines: [{ name: "p", stages: [stage] }] });
    expect(model.pipelines[0]?.stages[0]?.devices.map((device) => device.name)).toEqual(["d", "lv"]);
  });

  test("a mount's device counts for the id, an unused one does not", async () => {
    const id = async (options: object, mounts: readonly object[]) => {
      const devices = { d: { type: "org.osbuild.loopback", options: { filename: "x", ...options } } };
      return idsOf(
        await loadText({ version: "2", pipelines: [{ name: "p", stages: [{ type: "org.osbuild.noop", devices, mounts }] }] }),
      )[0];
    };
    const mounts = [{ name: "m", type: "org.osbuild.ext4", source: "d", target: "/" }];
    expect(await id({ start: 1 }, [])).toBe(noopId);
    expect(await id({}, mounts)).not.toBe(await id({ start: 1 }, mounts));
    expect(await id({}, mounts)).toBe(await id({}, [{ ...mounts[0], name: "other" }]));
  });
});

describe("format 1", () => {
  test("inspect prints nested builds, implied inputs and the assembler as osbuild does", async () => {
    const [a, b] = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];
    const rpm = { name: "org.osbuild.rpm", options: { packages: [a, { checksum: b, check_gpg: true }] } };
    const innermost = { pipeline: { stages: [{ name: "org.osbuild.noop" }] }, runner: "org.osbuild.fedora44" };
    const tar = { name: "org.osbuild.tar", options: { filename: "x.tar" } };
    const manifest = {
      pipeline: {
        build: { pipeline: { build: innermost, stages: [rpm] }, runner: "org.osbuild.fedora39" },
        stages: [{ name: "org.osbuild.noop", options: { a: 1 } }],
        assembler: tar,
      },
      sources: { "org.osbuild.files": { urls: { [a]: "http://example.com/a" } } },
    };
    expect(await inspectText(manifest)).toEqual({
      pipeline: {
        build: {
          pipeline: {
            build: { pipeline: { stages: [{ name: "org.osbuild.noop", id: noopId }] }, runner: "org.osbuild.fedora44" },
            stages: [{ ...rpm, id: "8cba895aa0d922a4fcffc0ae34d7364abd71cd9cb04c39b6d7442490a6fc4544" }],
          },
          runner: "org.osbuild.fedora39",
        },
        stages: [
          { name: "org.osbuild.noop", options: { a: 1 }, id: "2847c4aa4833f24ab2077a568d6924aba0be66a858f1b87bcd5be3ba8ff2a19d" },
        ],
        assembler: { ...tar, id: "e884fd23c0582ffcd25259cb6d8764efabfdcdcf1453bf77b657538353baec8b" },
      },
      sources: manifest.sources,
    });
    const model = await loadText(manifest);
    expect(model.pipelines.map((pipeline) => pipeline.name)).toEqual(["build-build", "build", "tree", "assembler"]);
    expect(model.sources).toMatchObject([{ type: "org.osbuild.curl", items: new Map([[a, "http://example.com/a"]]) }]);
    expect(model.defaultExports).toEqual(["assembler"]);
  });

  test("an empty build counts as the host, with the runner that was asked for", async () => {
    const model = await loadText({
      pipeline: { build: { pipeline: {}, runner: "org.osbuild.fedora39" }, stages: [{ name: "org.osbuild.noop" }] },
    });
    expect(model.pipelines.at(-1)).toMatchObject({ name: "tree", build: null, id: noopId, runner: "org.osbuild.fedora38" });
  });
});

describe("historical formats", () => {
  test("a bare pipeline is 2020's: an assembler counts as a stage on the tree, unknown keys do not matter", async () => {
    const model = await loadText({
      name: "x",
      runner: "y",
      stages: [{ name: "org.osbuild.noop" }],
      assembler: { name: "org.osbuild.tar" },
    });
    expect(model.format).toBe("2020");
    const [tree, assembler] = idsOf(model);
    expect(tree).toBe(noopId);
    const asStage = await loadText({ stages: [{ name: "org.osbuild.noop" }, { name: "org.osbuild.tar" }] }, "m.json", {
      modulesOptional: true,
    });
    expect(idsOf(asStage)[1]).toBe(assembler);
  });

  test("base, systemResourcesFromEtc and io.weldr names make 2019's form, whose ids know no build", async () => {
    const dnf = {
      name: "io.weldr.dnf",
      systemResourcesFromEtc: ["/etc/pki"],
      options: {
        releasever: "30",
        repos: {
          fedora: {
            name: "Fedora",
            metalink: "https://mirrors.fedoraproject.org/metalink?repo=fedora-$releasever&arch=$basearch",
            gpgkey: "file:///etc/pki/rpm-gpg/RPM-GPG-KEY-fedora-$releasever-$basearch",
          },
        },
        packages: ["@Core", "selinux-policy-targeted", "grub2-pc"],
      },
    };
    const model = await loadText({ name: "base", stages: [dnf] }, "m.json", { modulesOptional: true });
    expect(model.format).toBe("2019");
    const base = "baa7c544f69bb82d5f3992dd534e203a8f8442a47e751a286481f391a2d1f075";
    expect(idsOf(model)).toEqual([base]);
    const locale = { base, stages: [{ name: "io.weldr.locale", options: { language: "en_US" } }] };
    expect(await inspectText(locale)).toMatchObject({
      base,
      stages: [{ id: "cd62dc23888938131c4055d85fb4626b2b1c021f4c99207c08b21168b988c251" }],
    });
  });

  test("a list under pipeline is the README's form, its last entry the assembler when it names one", async () => {
    const model = await loadText({
      name: "x",
      pipeline: [{ name: "io.weldr.noop" }, { name: "io.weldr.tar", options: { filename: "a" } }],
    });
    expect(model.pipelines.map(({ name, stages }) => [name, stages.map((stage) => stage.type)])).toEqual([
      ["tree", ["io.weldr.noop"]],
      ["assembler", ["io.weldr.tar"]],
    ]);
  });
});

describe("problems", () => {
  const stage = (text: string) => `{"version": "2", "pipelines": [\n{"name": "os", "stages": [\n${text}]}]}`;

  test.each([
    ["[]", ["1:1 . A manifest is an object, not a list, a text or a number"]],
    ['{"version": "3"}', ["1:13 .version Unsupported manifest format"]],
    ['{"version": 2}', ["1:13 .version Unsupported manifest format"]],
    ['{"pipelines": []}', ["1:1 . 'version' is missing"]],
    ['{"version": "2", "pipeline": []}', ["1:18 .pipeline Unknown key 'pipeline'"]],
    ['{"version": "2", "pipelines": [{"stages": []}]}', ["1:32 .pipelines[0] 'name' is missing"]],
    [
      '{"version": "2", "pipelines": [{"name": "a", "source-epoch": true}]}',
      ["1:62 .pipelines[0].source-epoch Must be an integer, not true"],
    ],
    ['{"version": "2", "pipelines": [{"name": "a", "build": "name:b"}]}', ["1:55 .pipelines[0].build Unknown pipeline 'name:b'"]],
    [
      '{"version": "2", "pipelines": [{"name": "a", "build": "name:a"}]}',
      ["1:55 .pipelines[0].build The pipeline 'a' is not yet there"],
    ],
    [
      '{"version": "2", "pipelines": [{"name": "a", "runner": "x.y"}]}',
      ["1:56 .pipelines[0].runner No suitable runner for 'x.y'"],
    ],
    [
      '{"version": "2", "sources": {"org.osbuild.crl": {"items": {}}}}',
      ["1:30 .sources.org.osbuild.crl Unknown source 'org.osbuild.crl'"],
    ],
    ['{"pipeline": {"stages": [{}]}}', ["1:26 .pipeline.stages[0] 'name' is missing"]],
    ['{"pipeline": {"assembler": {"name": "x"}}}', ["1:37 .pipeline.assembler.name Unknown assembler 'x'"]],
    [
      '{"pipeline": {}, "sources": {"org.osbuild.curl": {"urls": {}}, "x": {}}}',
      ["1:64 .sources.x Unknown source 'x'", "1:64 .sources.x The source 'x' has no place in format 1"],
    ],
    ['{"pipeline": {}, "sources": {"org.osbuild.files": {}}}', ["1:51 .sources.org.osbuild.files 'urls' is missing"]],
    [
      '{"pipeline": {"stages": [{"name": "org.osbuild.rpm"}]}}',
      ["1:26 .pipeline.stages[0] 'options.packages' is missing: the stage installs packages"],
    ],
  ])("%s", async (text, problems) => {
    expect(await problemsOf(text)).toEqual(problems);
  });

  test.each([
    ['{"type": "org.osbuild.hostnme"}', "3:10 .pipelines[0].stages[0].type Unknown stage 'org.osbuild.hostnme'"],
    ['{"type": "org.osbuild.hostname", "options": {}}', "3:45 .pipelines[0].stages[0].options 'hostname' is missing"],
    [
      '{"type": "org.osbuild.hostname", "options": {"hostname": 1}}',
      "3:58 .pipelines[0].stages[0].options.hostname Must be a string, not the number 1",
    ],
    [
      '{"type": "org.osbuild.mkfs.xfs", "options": {"agcount": 4.0}}',
      "3:57 .pipelines[0].stages[0].options.agcount Must be an integer, not the float 4.0",
    ],
    ['{"type": "org.osbuild.hostname", "inputs": {}}', "3:34 .pipelines[0].stages[0].inputs Unknown key 'inputs'"],
    ['{"type": "org.osbuild.noop", "option": {}}', "3:30 .pipelines[0].stages[0].option Unknown key 'option'"],
    [
      '{"type": "org.osbuild.noop", "inputs": {"i": {"type": "org.osbuild.tree", "origin": "org.osbuild.pipeline", "references": ["name:os"]}}}',
      "3:124 .pipelines[0].stages[0].inputs.i.references[0] The pipeline 'os' cannot show its own tree to its stages",
    ],
    [
      '{"type": "org.osbuild.noop", "inputs": {"i": {"type": "org.osbuild.files", "origin": "org.osbuild.source", "references": {"sha256:1": {}}}}}',
      "3:123 .pipelines[0].stages[0].inputs.i.references.sha256:1 Unknown source item 'sha256:1'",
    ],
    [
      '{"type": "org.osbuild.noop", "devices": {"a": {"type": "org.osbuild.lvm2.lv", "parent": "b"}, "b": {"type": "org.osbuild.lvm2.lv", "parent": "a"}}}',
      "3:89 .pipelines[0].stages[0].devices.a.parent The parents of the device 'a' go round in a circle: a, b",
    ],
    [
      '{"type": "org.osbuild.noop", "devices": {"a": {"type": "org.osbuild.lvm2.lv", "parent": "b"}}}',
      "3:89 .pipelines[0].stages[0].devices.a.parent Unknown device 'b'",
    ],
    [
      '{"type": "org.osbuild.noop", "mounts": [{"name": "a", "type": "org.osbuild.ext4", "source": "x", "target": "/"}]}',
      "3:93 .pipelines[0].stages[0].mounts[0].source Unknown device 'x'",
    ],
    [
      '{"type": "org.osbuild.noop", "mounts": [{"name": "a", "type": "org.osbuild.ext5"}]}',
      "3:63 .pipelines[0].stages[0].mounts[0].type Unknown mount 'org.osbuild.ext5'",
    ],
  ])("%s", async (text, problem) => {
    expect(await problemsOf(stage(text))).toEqual([problem]);
  });

  test("are told all at once, in the order of the document, from YAML as from JSON", async () => {
    const text = [
      "version: '2'",
      "pipelines:",
      "  - name: os",
      "    runer: org.osbuild.fedora40",
      "    stages:",
      "      - type: org.osbuild.hostname",
      "        options: {hostname: 5, fqdn: true}",
      "  - name: os",
      "    build: name:oss",
    ].join("\n");
    expect(await findProblems(text, "m.yaml")).toMatchObject([
      { line: 4, column: 5, hint: "Did you mean 'runner'?" },
      { line: 7, column: 29 },
      { line: 7, column: 32, message: "Unknown key 'fqdn'" },
      { line: 8, column: 11, message: "The name 'os' is taken by a pipeline before" },
      { line: 9, column: 12, hint: "Did you mean 'os'?" },
    ]);
  });

  test("name the value that none of its forms fits beside what is wrong with the nearest one", async () => {
    const input = '{"type": "org.osbuild.files", "origin": "org.osbuild.source", "references": [{"id": "x", "option": {}}]}';
    expect(await findProblems(stage(`{"type": "org.osbuild.noop", "inputs": {"i": ${input}}}`))).toMatchObject([
      { column: 130, message: "Unknown source item 'x'" },
      { column: 135, message: "Unknown key 'option'", hint: expect.stringContaining("m.json:3:122") },
    ]);
  });

  test("are cut off rather than told by the thousand", async () => {
    const many = Array(5000).fill('{"type": "x"}').join(",");
    expect((await problemsOf(stage(many))).length).toBe(200);
  });
});

function idsOf({ pipelines }: Manifest): readonly string[] {
  return pipelines.flatMap((pipeline) => pipeline.stages).map((stage) => stage.id);
}
