import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parseInputs } from "../../../src/action/inputs.ts";
import { makeRequest } from "../../../src/action/request.ts";

const defaults: Readonly<Record<string, string>> = {
  manifest: "image.json",
  command: "build",
  "output-directory": "output",
  store: "/store",
  checkpoints: "auto",
  cache: "off",
  "cache-prefix": "osbuild",
  "cache-budget": "4GB",
  "cache-expiry-days": "7",
  artifact: "false",
  compression: "none",
  "stage-timeout": "0",
  "install-dependencies": "true",
  summary: "true",
  annotations: "true",
};

function request(env: Record<string, string>, inputs: Record<string, string> = {}) {
  const read = (name: string) => inputs[name] ?? defaults[name] ?? "";
  const manifest = { path: "/work/image.json", name: "image.json" };
  return makeRequest(parseInputs(read), manifest, {
    workspace: "/work",
    outputDirectory: "/work/output",
    env,
    exchange: undefined,
  });
}

test("makeRequest passes on what builds use, and no other variable", () => {
  const env = {
    https_proxy: "http://proxy:3128",
    NO_PROXY: "localhost",
    SOURCE_DATE_EPOCH: "1",
    REGISTRY_AUTH_FILE: "/auth.json",
  };
  const secret = { ACTIONS_RUNTIME_TOKEN: "t", GITHUB_TOKEN: "t", INPUT_MANIFEST: "m", HOME: "/home/runner", LD_PRELOAD: "x" };
  expect(request({ ...env, ...secret, HTTP_PROXY: "" }).environment).toEqual(env);
});

test("makeRequest passes on every variable that a source reads", () => {
  const sources = globSync(["sources/*.ts", "src/services/**/*.ts"]).map((file) => readFileSync(file, "utf8"));
  const names = new Set(sources.join().match(/\bOSBUILD_SOURCES_\w+/g));
  expect(names.size).toBeGreaterThan(5);
  const env = Object.fromEntries([...names].map((name) => [name, "value"]));
  expect(request(env).environment).toEqual(env);
});

test("makeRequest makes paths absolute in the workspace", () => {
  expect(request({}, { store: "trees", libdir: "lib\n/opt/lib" })).toMatchObject({
    store: "/work/trees",
    libdirs: ["/work/lib", "/opt/lib"],
  });
});
