import { resolve } from "node:path";
import { exitCodes } from "../errors.ts";
import { writeChecksums } from "../image/checksums.ts";
import { collectMetadata, findIds, findImages } from "../results.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { describeReentry } from "./reentry.ts";
import { describeReport } from "./report.ts";
import { runBuild } from "./run-build.ts";

/** `build MANIFEST`: makes what the manifest describes and ends with what it made. */
export async function buildCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const { manifest, report, exportNotes } = await runBuild(input, world);
  const images = await findImages(report, exportNotes);
  if (images.length > 0) writeChecksums(resolve(input.value("output") ?? input.value("output-directory") ?? "output"), images);
  if (input.has("json")) {
    const result = { ...report, ...findIds(manifest, report), images, metadata: collectMetadata(manifest, report) };
    world.out(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    world.err(describeReport(manifest, report, images, (id) => describeReentry(world.args, id)));
  }
  return report.success ? exitCodes.ok : exitCodes.failed;
}
