/**
 * After the job: saves what a cancelled run had packed but not uploaded, and removes its folders. Nothing here may fail the job, and it ends well before
 * the runner's five minutes.
 */

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { getState, info, warning } from "@actions/core";
import { messageOf } from "../errors.ts";
import { saveLeftovers } from "./cache/save.ts";
import { openCacheService } from "./cache/service.ts";
import { removeStepFolders } from "./workspace.ts";

const deadlineMs = 200_000;

/** Runs the post step. Throws nothing. */
export async function runPost(cacheClient: string): Promise<void> {
  const folder = getState("folder");
  const isThere = folder !== "" && (await stat(folder).catch(() => undefined)) !== undefined;
  if (!isThere) return;
  try {
    await saveRest(cacheClient, join(folder, "exchange"));
  } catch (error) {
    warning(`What was left to save is lost: ${messageOf(error)}`);
  }
  await removeStepFolders(folder).catch((error: unknown) => warning(`Cannot remove ${folder}: ${messageOf(error)}`));
}

async function saveRest(cacheClient: string, exchange: string): Promise<void> {
  await using service = openCacheService(cacheClient, exchange);
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("no time left")), deadlineMs);
  const saved = await Promise.race([saveLeftovers(service, exchange), promise]);
  clearTimeout(timer);
  if (saved > 0) info(`Saved ${saved} cache ${saved === 1 ? "entry" : "entries"} that the cancelled run had finished`);
}
