/** All programs of the host in one bundle: the starter says which, and only that one's parts load. */
const program = process.env.OSBUILD_ACTION_PROGRAM;
delete process.env.OSBUILD_ACTION_PROGRAM;
switch (program) {
  case "cli":
    await import("./cli.ts");
    break;
  default:
    throw new Error(`No program is named '${program}'`);
}

export {};
