import { expect, test } from "@jest/globals";
import * as ansible from "../../stages/io.weldr.ansible.ts";
import { runStage } from "../helpers/run-module.ts";

const programs = { "ansible-playbook": 'cat "$5"; echo; cat "$6"' };

test("io.weldr.ansible runs a playbook, written as text or as data", async () => {
  using text = await runStage(ansible, { options: { playbook: "- hosts: all" }, programs });
  using data = await runStage(ansible, { options: { playbook: [{ hosts: "all" }] }, programs });

  expect(text.calls[0]?.argv.slice(0, 5)).toEqual(["ansible-playbook", "-v", "--connection", "chroot", "--inventory"]);
  const host = `osbuild-tree ansible_connection=chroot ansible_host=${text.tree.path} ansible_python_interpreter=/usr/bin/python3`;
  expect(text.log).toBe(`${host}\n- hosts: all`);
  expect(data.log).toMatch(/\n\[{"hosts":"all"}\]$/);
});

test("io.weldr.ansible fails when the playbook does", async () => {
  const failing = { "ansible-playbook": "exit 2" };

  await expect(runStage(ansible, { options: { playbook: "" }, programs: failing })).rejects.toThrow("ended with code 2");
});
