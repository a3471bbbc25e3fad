import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { exitCodes, UsageError } from "../errors.ts";
import { readImageFacts } from "../image/image-facts.ts";
import { readSystem } from "../image/installed-packages.ts";
import { describeSbom, type SbomFormat, sbomFormats } from "../image/sbom.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { replaceText } from "./documents.ts";
import { openNamedImage, requireSystem } from "./opened-image.ts";

/** `sbom IMAGE`: what is installed in an image, as SPDX 2.3 or CycloneDX 1.6. */
export async function sbomCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [path = ""] = input.positionals;
  const text = await describeContent(path, parseFormat(input.value("format") ?? "spdx"), world);
  const output = input.value("output");
  if (output === undefined) world.out(text);
  else await replaceText(output, text);
  return exitCodes.ok;
}

/** The image is closed again before anything is printed: a reader that went away ends the program. */
async function describeContent(path: string, format: SbomFormat, world: CommandWorld): Promise<string> {
  await using image = await openNamedImage(path, world);
  const system = await readSystem(requireSystem(image).path);
  if (system.packages.length === 0)
    throw new UsageError(`Cannot list what is in '${basename(path)}': it has no package database of dpkg or rpm`);
  const sha256 = statSync(path).isFile() ? (await readImageFacts(path)).sha256 : undefined;
  const bill = describeSbom(format, {
    name: basename(resolve(path)),
    sha256,
    system,
    version: world.version.replace(/^\S+ /, ""),
  });
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function parseFormat(text: string): SbomFormat {
  const found = sbomFormats.find((format) => format === text);
  if (found !== undefined) return found;
  throw new UsageError(`Cannot write a bill of materials as '${text}'`, { hint: `Use one of ${sbomFormats.join(", ")}` });
}
