import { existsSync, readFileSync, statSync } from "node:fs";
import { type AptRequest, openApt } from "../modules/apt.ts";
import type { Repository } from "../modules/apt-sources.ts";
import { createRunnerContext } from "../modules/context.ts";
import { StageFailure } from "../modules/stage.ts";
import { type LockedPackage, parsePackageFile } from "./locked-package.ts";
import type { Resolution, ResolveWorld } from "./resolve.ts";

/** The options of an `org.osbuild.apt` stage, as its schema has checked them. */
export interface AptOptions {
  readonly packages: readonly string[];
  readonly suite?: string;
  readonly components?: readonly string[];
  readonly architecture?: string;
  readonly recommends?: boolean;
  readonly repositories?: readonly Repository[];
}

/** What apt of the host chooses for a stage; `installed` is the dpkg status of the stages before it. Needs no root, changes nothing. */
export async function resolveApt(
  options: AptOptions,
  installed: string,
  { log, signal }: ResolveWorld,
): Promise<Resolution & { readonly installed: string }> {
  const { exec } = createRunnerContext({ log, signal });
  const architecture = options.architecture ?? (await exec("dpkg", ["--print-architecture"], { quiet: true })).stdout.trim();
  const request: AptRequest = { ...options, recommends: options.recommends ?? false, architecture, installed };
  await using apt = await openApt(exec, request);
  await apt.update();
  const { archives } = await apt.choose(options.packages, { isEmpty: installed === "" });
  const packages = archives.map(({ uri, file, sha256 }): LockedPackage => {
    const named = parsePackageFile(file);
    if (named === undefined) throw new StageFailure(`Cannot lock '${file}': its name does not say what is in it`);
    return { ...named, url: downloadUrl(uri), checksum: `sha256:${sha256}` };
  });
  const status = archives.length === 0 ? "" : await apt.describeInstalled(archives);
  return {
    packages,
    keys: [],
    epoch: apt.newestRelease(),
    installed: [installed.trimEnd(), status].filter((text) => text !== "").join("\n\n"),
  };
}

/** A URL that anyone can fetch: apt's own names for files and for lists of mirrors mean nothing elsewhere. */
export function downloadUrl(uri: string): string {
  if (/^(file|copy):/.test(uri)) return uri.replace(/^(file|copy):\/*/, "file:///");
  const list = /^mirror\+file:(.*)$/.exec(uri)?.[1];
  if (list !== undefined) return fromMirrorList(list, uri);
  if (/^https?:\/\/[^/]*@/.test(uri))
    throw new StageFailure(
      "Cannot lock: an apt source has a password in its address, which a lock would make known. Move it to /etc/apt/auth.conf.d",
    );
  if (!/^https?:/.test(uri)) throw new StageFailure(`Cannot lock '${uri}': only http, https and files can be fetched later`);
  return uri;
}

/** `/etc/apt/mirrors.txt/pool/a.deb` with the first mirror of the list. */
function fromMirrorList(path: string, uri: string): string {
  const steps = path.replace(/^\/*/, "/").split("/");
  const length = steps.findIndex((_, index) => isFile(steps.slice(0, index + 1).join("/"))) + 1;
  const text = length === 0 ? "" : readFileSync(steps.slice(0, length).join("/"), "utf8");
  const mirror = text
    .split("\n")
    .find((line) => /^https?:/.test(line))
    ?.split(/\s/)[0];
  if (mirror === undefined) throw new StageFailure(`Cannot lock '${uri}': its list of mirrors names none`);
  return `${mirror.replace(/\/+$/, "")}/${steps.slice(length).join("/")}`;
}

function isFile(path: string): boolean {
  return path !== "" && existsSync(path) && statSync(path).isFile();
}
