import { resolve } from "node:path";
import { type EngineRequest, type Exchange, protocolVersion } from "../protocol.ts";
import type { ActionInputs } from "./inputs.ts";
import type { ManifestFile } from "./manifests.ts";

const proxies = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"];

/** Variables of the step that mean something to a build. None of them is a secret of the runner; sources are told where their own ones are. */
const passedOn = [
  "SOURCE_DATE_EPOCH",
  ...proxies,
  ...proxies.map((name) => name.toUpperCase()),
  "OSBUILD_SOURCES_CURL_PROXY",
  "OSBUILD_SOURCES_CURL_SSL_CA_CERT",
  "OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT",
  "OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY",
  "OSBUILD_SOURCES_OSTREE_INSECURE",
  "OSBUILD_SOURCES_OSTREE_PROXY",
  "OSBUILD_SOURCES_OSTREE_SSL_CA_CERT",
  "OSBUILD_SOURCES_OSTREE_SSL_CLIENT_CERT",
  "OSBUILD_SOURCES_OSTREE_SSL_CLIENT_KEY",
  "REGISTRY_AUTH_FILE",
];

/** Where a run happens. */
export interface RunPlace {
  readonly workspace: string;
  readonly outputDirectory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exchange: Exchange | undefined;
}

/** The engine's orders for one manifest. */
export function makeRequest(inputs: ActionInputs, manifest: ManifestFile, place: RunPlace): EngineRequest {
  const variables = passedOn.map((name) => [name, place.env[name]] as const);
  return {
    protocol: protocolVersion,
    command: inputs.command,
    manifest: manifest.path,
    manifestName: manifest.name,
    exports: inputs.exports,
    outputDirectory: place.outputDirectory,
    store: resolve(place.workspace, inputs.store),
    libdirs: inputs.libdirs.map((folder) => resolve(place.workspace, folder)),
    checkpoints: inputs.checkpoints,
    stageTimeoutMs: inputs.stageTimeoutMs,
    refreshAfterDays: inputs.cacheExpiryDays,
    installDependencies: inputs.installDependencies,
    owner: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
    environment: Object.fromEntries(variables.filter((entry): entry is [string, string] => Boolean(entry[1]))),
    exchange: inputs.command === "build" ? place.exchange : undefined,
  };
}
