import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../src/manifest/json.ts";
import type { StageSession } from "../../../src/pipeline/ports.ts";
import { model, sha256 } from "../../helpers/fetch-items.ts";
import { runDatagramClient } from "../../helpers/python-client.ts";
import { hostPath, input, programEntry, ServiceStage } from "../../helpers/service-stage.ts";

let stage = new ServiceStage();
const type = "org.example.early";
const api = (session: StageSession, name: "osbuild" | "remoteloop" | "sources") => hostPath(session, `api/${name}`);

/** A libdir with one program that a sandbox would run; only its text and place matter here. */
function libdir(text: string, folder = "stages"): string {
  const path = join(stage.path, "lib", folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, type), text, { mode: 0o755 });
  return join(path, type);
}

beforeEach(() => {
  stage[Symbol.dispose]();
  stage = new ServiceStage();
});
afterEach(async () => {
  expect(await stage.leftovers()).toEqual([]);
  stage[Symbol.dispose]();
});

test("setup-stdio answers with the arguments and an output that ends in the log", async () => {
  stage.modules = { stages: [programEntry(type, libdir("socket.SOCK_DGRAM"))] };
  await using session = await stage.open({ type, options: model({ number: 1, list: ["ü"] }) as JsonObject });
  const script = `
answer, fds = ask(sys.argv[1], {"method": "setup-stdio"}, bind="credentials")
print(json.dumps([answer, os.read(fds[answer["stdin"]], 65536).decode()]))
os.write(fds[answer["stdout"]], "written é".encode())
os.write(fds[answer["stderr"]], b" to both")`;
  const [answer, given] = JSON.parse(await runDatagramClient(session.networkPath, script, [api(session, "osbuild")])) as [
    unknown,
    string,
  ];
  expect(answer).toEqual({ stdin: 0, stdout: 1, stderr: 2 });
  const expected = { tree: "/run/osbuild/tree", sources: "/run/osbuild/sources", options: { number: 1, list: ["ü"] } };
  expect(JSON.parse(given)).toEqual(expected);
  expect(JSON.parse(readFileSync(session.inputPath ?? "", "utf8"))).toEqual(expected);
  await session.close();
  expect(stage.log).toBe("written é to both");
});

test("remoteloop answers datagrams with a device of the sandbox's /dev", async () => {
  stage.modules = { stages: [programEntry(type, libdir("socket.SOCK_DGRAM"))] };
  await using session = await stage.open({ type });
  const script = `
fds = [os.open(sys.argv[2], os.O_RDWR), os.open(sys.argv[3], os.O_DIRECTORY)]
print(ask(sys.argv[1], {"fd": 0, "dir_fd": 1, "offset": 512, "sizelimit": 1024}, fds)[0]["devname"])
print(ask(sys.argv[1], {"fd": 5, "dir_fd": 1}, fds)[0]["error"])`;
  const output = await runDatagramClient(session.networkPath, script, [
    api(session, "remoteloop"),
    stage.disk(),
    session.devPath,
  ]);
  expect(output).toMatch(/^loop\d+\nCannot find the descriptor 'fd' of the request/);
});

test("sources shows files that are known, and says which are not", async () => {
  stage.modules = { stages: [programEntry(type, libdir("SOCK_DGRAM"))] };
  const [known, unknown] = [sha256("known"), sha256("unknown")];
  writeFileSync(join(stage.sources, "org.osbuild.files", known), "known");
  const items = model({ [known]: "http://127.0.0.1:1/known" }) as JsonObject;
  const repos = { "sha256:1": { baseurl: "http://mirror.example.com" } };
  const sources = [
    { type: "org.osbuild.curl", id: "s", items, options: model({}) as JsonObject },
    { type: "org.osbuild.dnf", id: "d", items: model(repos) as JsonObject, options: model({ repos }) as JsonObject },
  ];
  await using session = await stage.open({ type }, { sources });
  const script = `
for source, checksums in json.loads(sys.argv[2]):
    print(json.dumps(ask(sys.argv[1], {"source": source, "checksums": checksums})[0]))`;
  const requests = [
    ["org.osbuild.files", [known]],
    ["org.osbuild.files", [unknown]],
    ["org.osbuild.dnf", ["sha256:1"]],
    ["org.osbuild.dnf", ["sha256:2"]],
    ["../escape", []],
  ];
  const output = await runDatagramClient(session.networkPath, script, [api(session, "sources"), JSON.stringify(requests)]);
  expect(
    output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    {},
    { error: `unknown file: ${unknown}` },
    [{ checksum: "sha256:1", baseurl: "http://mirror.example.com" }],
    { error: "source unknown: sha256:2" },
    { error: "unknown source: ../escape" },
  ]);
  const shown = session.binds.find(({ sandboxPath }) => sandboxPath === "/run/osbuild/sources");
  expect(shown?.readOnly).toBe(true);
  expect(readFileSync(join(shown?.hostPath ?? "", "org.osbuild.files", known), "utf8")).toBe("known");
});

test("sources runs a program of the libdir as 2020 did", async () => {
  const program = libdir(
    '#!/usr/bin/python3\nimport json, sys\ngiven = json.load(sys.stdin)\nopen(given["output"] + "/made", "w").write("made")\nprint(json.dumps({"asked": given["checksums"]}))\n',
    "sources",
  );
  stage.modules = { stages: [programEntry(type, libdir("SOCK_DGRAM"))], sources: [programEntry(type, program)] };
  await using session = await stage.open({ type });
  const script = 'print(json.dumps(ask(sys.argv[1], {"source": sys.argv[2], "checksums": ["a"]})[0]))';
  expect(JSON.parse(await runDatagramClient(session.networkPath, script, [api(session, "sources"), type]))).toEqual({
    asked: ["a"],
  });
  writeFileSync(program, "#!/bin/sh\necho no json\n");
  expect(JSON.parse(await runDatagramClient(session.networkPath, script, [api(session, "sources"), type]))).toEqual({
    error: "source returned malformed json: no json\n",
  });
});

test.each(["SOCK_DGRAM", 'args["output_dir"]'])(
  "an assembler of 2020 with %s finds the finished tree and an output folder",
  async (text) => {
    stage.modules = { assemblers: [programEntry(type, libdir(text, "assemblers"))] };
    writeFileSync(join(stage.pipeline("finished"), "file"), "finished");
    const tree = { ...input("org.osbuild.tree", "org.osbuild.pipeline", { finished: {} }), name: "tree" };
    await using session = await stage.open({ kind: "assembler", type, inputs: [tree] });
    const last = session.binds.slice(-2);
    expect(last.map(({ sandboxPath, readOnly }) => [sandboxPath, readOnly])).toEqual([
      ["/run/osbuild/output", false],
      ["/run/osbuild/tree", true],
    ]);
    expect(readFileSync(join(last[1]?.hostPath ?? "", "file"), "utf8")).toBe("finished");
    expect(JSON.parse(readFileSync(session.inputPath ?? "", "utf8"))).toEqual({
      tree: "/run/osbuild/tree",
      output_dir: "/run/osbuild/output",
      options: {},
    });
  },
);

test("a program of today finds today's sockets", async () => {
  stage.modules = { stages: [programEntry(type, libdir("import osbuild"))] };
  await using session = await stage.open({ type });
  const script = 'ask(sys.argv[1], {"method": "setup-stdio"})';
  await expect(runDatagramClient(session.networkPath, script, [api(session, "osbuild")])).rejects.toThrow("Protocol wrong type");
});

test("a built-in stage that names repositories by checksum finds them with their certificates", async () => {
  const meta = { summary: "", description: "", inputs: { properties: { repos: {} } } };
  const module = { meta, run: () => {} };
  stage.modules = { stages: [{ type, origin: "built-in", file: "", meta, module }] };
  stage.secrets = { "org.osbuild.dnf": { repos: { "sha256:1": { sslclientkey: "KEY" } } } };
  const items = model({ "sha256:1": { baseurl: "http://mirror.example.com" } }) as JsonObject;
  const sources = [{ type: "org.osbuild.dnf", id: "d", items, options: new Map() }];
  await using session = await stage.open({ type }, { sources });
  expect(session.arguments.inputs).toEqual({
    repos: {
      path: "/run/osbuild/inputs/repos",
      data: { repos: { "sha256:1": { baseurl: "http://mirror.example.com", sslclientkey: "KEY" } } },
    },
  });
});
