import { describe, expect, test } from "@jest/globals";
import * as kickstart from "../../stages/org.osbuild.kickstart.ts";
import { runStage } from "../helpers/run-module.ts";

async function linesOf(options: object): Promise<readonly string[]> {
  using outcome = await runStage(kickstart, { options: { path: "/a/b.ks", ...options } });
  return outcome.tree.read("/a/b.ks").split("\n").slice(0, -1);
}

describe("kickstart", () => {
  test("says what to install", async () => {
    expect(await linesOf({ ostree: { osname: "o", url: "u", ref: "r", remote: "m", gpg: false } })).toEqual([
      "ostreesetup --osname=o --url=u --ref=r --remote=m --nogpg",
    ]);
    expect(await linesOf({ ostreecontainer: { url: "u", transport: "oci", stateroot: "s", remote: "m" } })).toEqual([
      "ostreecontainer --url=u --stateroot=s --transport=oci --remote=m",
    ]);
    expect(await linesOf({ bootc: { "source-imgref": "a", "target-imgref": "b" } })).toEqual([
      "bootc --source-imgref a --target-imgref b",
    ]);
    expect(await linesOf({ liveimg: { url: "u" } })).toEqual(["liveimg --url u"]);
  });

  test("makes users, groups and root's password", async () => {
    const users = {
      me: { uid: 0, gid: 5, groups: ["a", "b"], home: "/me", shell: "/bin/sh", password: "", key: "ssh-ed25519 A" },
    };
    const rootpw = { plaintext: true, allow_ssh: true, password: "secret" };

    expect(await linesOf({ groups: { a: { gid: 5 }, b: {} }, users, rootpw })).toEqual([
      "group --name a --gid 5",
      "group --name b",
      'user --name me --password "" --iscrypted --shell /bin/sh --uid 0 --gid 5 --groups a,b --homedir /me',
      'sshkey --username me "ssh-ed25519 A"',
      "rootpw --plaintext --allow-ssh secret",
    ]);
  });

  test("sets up disks, network and the rest in its order", async () => {
    const options = {
      reboot: { eject: true, kexec: false },
      "%post": [{ commands: ["a", "b"], erroronfail: true, log: "/l", interpreter: "/usr/bin/python3", nochroot: true }],
      bootloader: { append: "x=1" },
      network: [{ device: "eth0", onboot: "on", ip: "auto", nameservers: ["1.1.1.1", "8.8.8.8"], activate: false }],
      autopart: { type: "lvm", encrypted: true, "pbkdf-memory": 5, noswap: true },
      clearpart: { all: true, drives: ["sda", "sdb"], list: ["x1"], disklabel: "gpt", linux: true, initlabel: true },
      display_mode: "text",
      zerombr: true,
      timezone: "UTC",
      keyboard: "us",
      lang: "C",
    };

    expect(await linesOf(options)).toEqual([
      ...["lang C", "keyboard us", "timezone UTC", "zerombr"],
      "clearpart --all --drives=sda,sdb --list=x1 --disklabel=gpt --linux --initlabel",
      "text",
      "autopart --type=lvm --encrypted --pbkdf-memory=5 --noswap",
      "reboot --eject",
      "network --device=eth0 --onboot=on --ip=auto --nameserver=1.1.1.1 --nameserver=8.8.8.8 --no-activate",
      "bootloader --append='x=1'",
      ...['%post --erroronfail --nochroot --log "/l" --interpreter "/usr/bin/python3"', "a", "b", "%end"],
    ]);
  });

  test("writes an empty line for no options", async () => {
    expect(await linesOf({})).toEqual([""]);
  });

  test("refuses a folder in place of the file", async () => {
    await expect(runStage(kickstart, { options: { path: "/a" }, files: { "/a": null } })).rejects.toThrow("folder");
  });
});
