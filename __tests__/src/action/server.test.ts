import { expect, test } from "@jest/globals";
import { findEnterpriseServer, hasCacheService } from "../../../src/action/server.ts";

test.each([
  [undefined, undefined],
  ["https://github.com", undefined],
  ["https://octo.ghe.com", undefined],
  ["https://git.example.com/", "https://git.example.com"],
  ["https://github.com.example.com", "https://github.com.example.com"],
])("findEnterpriseServer of %s is %s", (url, server) => {
  expect(findEnterpriseServer({ GITHUB_SERVER_URL: url })).toBe(server);
});

const token = { ACTIONS_RUNTIME_TOKEN: "t" };

test.each([
  [{ ...token, ACTIONS_CACHE_SERVICE_V2: "True", ACTIONS_RESULTS_URL: "u" }, true],
  [{ ACTIONS_CACHE_SERVICE_V2: "True", ACTIONS_RESULTS_URL: "u" }, false],
  [{ ...token, ACTIONS_RESULTS_URL: "u" }, false],
  [{ ...token, ACTIONS_CACHE_URL: "u" }, true],
  [{ ...token, ACTIONS_CACHE_SERVICE_V2: "True", ACTIONS_RESULTS_URL: "u", GITHUB_SERVER_URL: "https://git.example.com" }, false],
  [{ ...token, ACTIONS_CACHE_URL: "u", GITHUB_SERVER_URL: "https://git.example.com" }, true],
])("hasCacheService with %j is %s", (env, has) => {
  expect(hasCacheService(env)).toBe(has);
});
