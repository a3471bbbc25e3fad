import { expect, test } from "@jest/globals";
import { whyNoArtifacts } from "../../../src/action/artifact.ts";

const services = { ACTIONS_RUNTIME_TOKEN: "t", ACTIONS_RESULTS_URL: "http://127.0.0.1/" };

test.each([
  { ...services },
  { ...services, GITHUB_SERVER_URL: "https://github.com" },
  { ...services, GITHUB_SERVER_URL: "https://octo.ghe.com" },
])("whyNoArtifacts has no reason for %j", (env) => {
  expect(whyNoArtifacts(env)).toBeUndefined();
});

test("whyNoArtifacts names what is missing", () => {
  expect(whyNoArtifacts({})).toContain("no artifact service");
  expect(whyNoArtifacts({ ...services, GITHUB_SERVER_URL: "https://git.example.com" })).toContain("GitHub Enterprise Server");
});
