import { constants, copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../manifest/manifest.ts";
import { plainObject } from "../manifest/plain.ts";
import { execOnHost } from "./host-exec.ts";
import { describeRepositories } from "./repositories.ts";
import type { StageWorkplace } from "./stage-services.ts";

/** Answers a stage of 2020 that asks for content by checksum while it runs. */

type Answer = Readonly<Record<string, unknown>>;

/** Shows the content below `/run/osbuild/sources/<source>` and answers `{}`, or what a program of the libdir answers, or an error. */
export async function answerSourceRequest(request: Answer, place: StageWorkplace): Promise<Answer> {
  const { source: name, checksums } = request;
  if (typeof name !== "string" || !Array.isArray(checksums) || !checksums.every((item) => typeof item === "string")) {
    return { error: "The request names no source and checksums" };
  }
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name)) return { error: `unknown source: ${name}` };
  const source = place.request.sources?.find(({ type }) => type === name || aliases[type] === name);
  const entry = place.catalogue.sources?.get(name);
  if (entry?.origin === "program") return askProgram(entry.file, name, checksums, source, place);
  if (source === undefined) return { error: `unknown source: ${name}` };
  return name === "org.osbuild.dnf" ? answerRepositories(checksums, place) : showFiles(name, checksums, source, place);
}

/** Format 1 and older call it by what it makes. */
const aliases: Readonly<Record<string, string>> = { "org.osbuild.curl": "org.osbuild.files" };

async function askProgram(
  file: string,
  name: string,
  checksums: readonly string[],
  source: Source | undefined,
  { path, sourcesPath, request, secrets }: StageWorkplace,
): Promise<Answer> {
  const output = join(path, "sources", name);
  mkdirSync(output, { recursive: true });
  const options = source === undefined ? {} : plainObject(source.options);
  const own = (secrets as Readonly<Record<string, unknown>> | undefined)?.[name] ?? null;
  const given = { options, secrets: own, cache: join(sourcesPath, name), output, checksums };
  const { stdout } = await execOnHost(
    file,
    [],
    { input: JSON.stringify(given), quiet: true },
    { log: request.onOutput, signal: request.signal },
  );
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    return { error: `source returned malformed json: ${stdout.slice(0, 1000)}` };
  }
}

async function showFiles(name: string, checksums: readonly string[], source: Source, place: StageWorkplace): Promise<Answer> {
  const unknown = checksums.find((checksum) => !source.items.has(checksum));
  if (unknown !== undefined) return { error: `unknown file: ${unknown}` };
  const outcome = await place.fetcher?.fetch({ source, ids: checksums, signal: place.request.signal, monitor: () => {} });
  const failure = outcome?.items.find((item) => item.error !== undefined);
  if (failure !== undefined) return { error: failure.error };
  const output = join(place.path, "sources", name);
  mkdirSync(output, { recursive: true });
  for (const checksum of checksums) {
    const file = join(place.sourcesPath, "org.osbuild.files", checksum);
    if (!existsSync(file)) return { error: `unknown file: ${checksum}` };
    copyFileSync(file, join(output, checksum), constants.COPYFILE_FICLONE);
  }
  return {};
}

/** Nothing is fetched: the stage's package manager is told where the repositories are. */
function answerRepositories(checksums: readonly string[], { request, secrets }: StageWorkplace): Answer {
  const known = describeRepositories(request.sources, secrets) ?? {};
  const unknown = checksums.find((checksum) => !Object.hasOwn(known, checksum));
  if (unknown !== undefined) return { error: `source unknown: ${unknown}` };
  return checksums.map((checksum) => ({ checksum, ...known[checksum] })) as unknown as Answer;
}
