/** All programs of the host in one bundle: the starter says which, and only that one's parts load. */
const program = process.env.OSBUILD_ACTION_PROGRAM;
delete process.env.OSBUILD_ACTION_PROGRAM;
switch (program) {
  case "cli":
    await import("./cli.ts");
    break;
  case "osbuild":
    await import("./osbuild.ts");
    break;
  case "engine":
    await import("./engine.ts");
    break;
  case "action-main":
    await import("./action-main.ts");
    break;
  case "action-post":
    await import("./action-post.ts");
    break;
  case "cache-client":
    await import("./cache-client.ts");
    break;
  default:
    throw new Error(`No program is named '${program}'`);
}

export {};
