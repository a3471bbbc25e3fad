import { execa } from "execa";

/** A lock between processes, held by a program that ends with its standard input. */
export async function acquireFileLock(file: string): Promise<AsyncDisposable> {
  const holder = execa("flock", ["--exclusive", file, "sh", "-c", "echo locked; exec cat"]);
  await new Promise((resolve) => holder.stdout.once("data", resolve));
  return {
    [Symbol.asyncDispose]: async () => {
      holder.stdin.end();
      await holder;
    },
  };
}
