import { expect, test } from "@jest/globals";
import * as remotes from "../../stages/org.osbuild.ostree.remotes.ts";
import { runStage } from "../helpers/run-module.ts";

const programs = { ostree: "" };

test("ostree.remotes adds remotes with their keys", async () => {
  const list = [
    { name: "a", url: "https://a.example.com", branches: ["x", "y"], contenturl: "mirrorlist=https://m.example.com" },
    { name: "b", url: "https://b.example.com", gpgkeys: ["KEY1", "KEY2"] },
    { name: "c", url: "https://c.example.com", gpgkeypaths: ["/etc/1", "/etc/2"] },
  ];
  using outcome = await runStage(remotes, { options: { repo: "/ostree/repo", remotes: list }, programs });

  const [content, repo] = ["--set=contenturl=mirrorlist=https://m.example.com", "--repo={tree}/ostree/repo"];
  expect(outcome.calls.map(({ argv, input }) => [...argv.slice(1), input].join(" ").trim())).toEqual([
    `remote add --if-not-exists --no-gpg-verify ${content} a https://a.example.com x y ${repo}`,
    `remote add --if-not-exists b https://b.example.com ${repo}`,
    `remote gpg-import --stdin b ${repo} KEY1`,
    `remote gpg-import --stdin b ${repo} KEY2`,
    `remote add --if-not-exists --set=gpgkeypath=/etc/1,/etc/2 --set=gpg-verify=true c https://c.example.com ${repo}`,
  ]);
});

test("ostree.remotes fails when ostree does", async () => {
  const options = { repo: "/repo", remotes: [{ name: "a", url: "u" }] };

  await expect(runStage(remotes, { options, programs: { ostree: "exit 1" } })).rejects.toThrow("ended with code 1");
});
