import * as stage from "../../stages/org.osbuild.fstab.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.fstab", stage, [
  {
    does: "replaces the table, fields between tabs",
    options: {
      filesystems: [
        { uuid: "7B77-95E7", path: "/boot/efi", vfs_type: "vfat", options: "umask=077", freq: 1, passno: 2 },
        { partlabel: "data", path: "/data" },
        { device: "/dev/sdb", path: "/b" },
      ],
    },
    files: { "/etc/fstab": "# old\n" },
    after: {
      "/etc/fstab":
        "UUID=7B77-95E7\t/boot/efi\tvfat\tumask=077\t1\t2\nPARTLABEL=data\t/data\tnone\tdefaults\t0\t0\n/dev/sdb\t/b\tnone\tdefaults\t0\t0\n",
    },
  },
  {
    does: "writes to the default deployment",
    options: { ostree: { deployment: { default: true } }, filesystems: [{ label: "root", path: "/" }] },
    files: { "/ostree/deploy/fedora/deploy/abc.0/etc": null, "/ostree/deploy/fedora/deploy/abc.0.origin": "" },
    after: { "/ostree/deploy/fedora/deploy/abc.0/etc/fstab": "LABEL=root\t/\tnone\tdefaults\t0\t0\n" },
  },
  {
    does: "asks ostree for the commit of a ref",
    options: { ostree: { deployment: { osname: "fedora", ref: "a/b", serial: 1 } }, filesystems: [] },
    files: { "/ostree/deploy/fedora/deploy/abc.1/etc": null },
    programs: { ostree: "echo abc" },
    after: { "/ostree/deploy/fedora/deploy/abc.1/etc/fstab": "" },
  },
  { does: "fails when the tree has no /etc", options: { filesystems: [] }, fails: "does not exist" },
  {
    does: "refuses two names for one file system",
    options: { filesystems: [{ uuid: "a", label: "b", path: "/" }] },
    refused: true,
  },
]);
