import { describe, expect, test } from "@jest/globals";
import { runJobs } from "../../../src/pipeline/schedule.ts";

/** Jobs that end when the test says so, by name. */
function makeJobs(needs: Readonly<Record<string, readonly string[]>>) {
  const names = Object.keys(needs);
  const running = new Map<string, PromiseWithResolvers<{ success: boolean; name: string }>>();
  const jobs = names.map((name) => ({
    needs: (needs[name] ?? []).map((needed) => names.indexOf(needed)),
    run: () => {
      const ended = Promise.withResolvers<{ success: boolean; name: string }>();
      running.set(name, ended);
      return ended.promise;
    },
  }));
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string, success = true) => {
    running.get(name)?.resolve({ success, name });
    running.delete(name);
    await settle();
  };
  const fail = async (name: string, error: Error) => {
    running.get(name)?.reject(error);
    running.delete(name);
    await settle();
  };
  return { jobs, running: () => [...running.keys()], end, fail, settle };
}

describe("runJobs", () => {
  test("starts what needs nothing at once and the rest when what it needs has succeeded", async () => {
    const { jobs, running, end } = makeJobs({ build: [], other: [], tree: ["build"], image: ["tree", "other"] });
    const all = runJobs(jobs, 8);
    expect(running()).toEqual(["build", "other"]);
    await end("build");
    expect(running()).toEqual(["other", "tree"]);
    await end("tree");
    await end("other");
    await end("image");
    expect((await all).map(({ name }) => name)).toEqual(["build", "other", "tree", "image"]);
  });

  test("runs no more than the limit, earlier ones first", async () => {
    const { jobs, running, end } = makeJobs({ a: [], b: [], c: [] });
    const all = runJobs(jobs, 1);
    for (const name of ["a", "b", "c"]) {
      expect(running()).toEqual([name]);
      await end(name);
    }
    expect(await all).toHaveLength(3);
  });

  test("starts nothing after a failure and waits for what runs", async () => {
    const { jobs, running, end } = makeJobs({ a: [], b: [], c: [], d: ["b"] });
    const all = runJobs(jobs, 2);
    await end("a", false);
    expect(running()).toEqual(["b"]);
    await end("b");
    expect(running()).toEqual([]);
    expect((await all).map(({ name, success }) => [name, success])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });

  test("throws what a job threw when the others have ended", async () => {
    const { jobs, running, end, fail, settle } = makeJobs({ a: [], b: [], c: [] });
    let over = false;
    const all = runJobs(jobs, 2).finally(() => {
      over = true;
    });
    all.catch(() => {});
    await fail("b", new Error("aborted"));
    await settle();
    expect(over).toBe(false);
    expect(running()).toEqual(["a"]);
    await end("a");
    await expect(all).rejects.toThrow("aborted");
  });

  test("has nothing to do for no jobs", async () => {
    expect(await runJobs([], 4)).toEqual([]);
  });
});
