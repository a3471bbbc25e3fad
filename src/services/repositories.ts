import type { Source } from "../manifest/manifest.ts";
import { plainObject } from "../manifest/plain.ts";

/** Package repositories that a manifest of 2020 describes beside its stages, by the checksum of their metadata. */
export type Repositories = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const sourceType = "org.osbuild.dnf";

/** Repositories of the sources, each with its client certificate from the secrets; undefined when no source describes any. */
export function describeRepositories(sources: readonly Source[] = [], secrets: unknown = undefined): Repositories | undefined {
  const source = sources.find(({ type }) => type === sourceType);
  if (source === undefined) return undefined;
  const certificates = objectOf(objectOf(objectOf(secrets)[sourceType]).repos);
  const described = Object.entries({ ...objectOf(plainObject(source.options).repos), ...plainObject(source.items) });
  return Object.fromEntries(
    described.map(([checksum, repo]) => [checksum, { ...objectOf(repo), ...objectOf(certificates[checksum]) }]),
  );
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
