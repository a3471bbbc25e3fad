import { existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../errors.ts";
import { bindMount, detachMount } from "../linux/mount.ts";
import type { StageId } from "../manifest/manifest.ts";
import { Tree } from "../modules/tree.ts";
import { openMessageServer } from "./message-server.ts";
import type { StageWorkplace } from "./stage-services.ts";

/** The socket through which input programs of a libdir read the store. They run on the host and are trusted as osbuild trusts them. */

type Request = Readonly<Record<string, unknown>>;

/** Serves it at a path; what it opened lives as long as it does. */
export function openStoreApi(path: string, place: StageWorkplace): AsyncDisposable {
  const stack = new AsyncDisposableStack();
  const server = openMessageServer(path, async ({ data }) => ({ value: await answer(data, place, stack) }));
  stack.use(server);
  return { [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

async function answer(request: Request, place: StageWorkplace, stack: AsyncDisposableStack): Promise<unknown> {
  switch (request.method) {
    case "read-tree":
      return { path: (await viewTree(request, place, stack)) ?? null };
    case "read-tree-at":
      return await bindTree(request, place, stack).then(
        (path) => ({ path }),
        (error: unknown) => ({ path: null, error: messageOf(error) }),
      );
    case "mkdtemp":
      return { path: mkdtempSync(join(place.path, "scratch", `${textOf(request.prefix)}`)) };
    case "source":
      return { path: join(place.sourcesPath, textOf(request.name)) };
    default:
      throw new Error(`Cannot do '${String(request.method)}' with the store`);
  }
}

async function viewTree(request: Request, place: StageWorkplace, stack: AsyncDisposableStack): Promise<string | undefined> {
  const tree = await place.store.find(textOf(request["object-id"]) as StageId);
  return tree === undefined ? undefined : stack.use(await tree.openView()).path;
}

async function bindTree(request: Request, place: StageWorkplace, stack: AsyncDisposableStack): Promise<string | null> {
  const tree = await viewTree(request, place, stack);
  if (tree === undefined) return null;
  const source = new Tree(tree).resolve(textOf(request.subtree));
  const target = textOf(request.target);
  if (!existsSync(target)) mkdirSync(target, { recursive: true });
  bindMount(source, target, { readOnly: true, recursive: true });
  stack.defer(() => detachMount(target));
  return target;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
