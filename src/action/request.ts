import { resolve } from "node:path";
import { type EngineRequest, type Exchange, protocolVersion } from "../protocol.ts";
import type { ActionInputs } from "./inputs.ts";
import type { ManifestFile } from "./manifests.ts";

/** Variables of the step that mean something to a build. None of them is a secret of the runner. */
const passedOn = ["SOURCE_DATE_EPOCH", "http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"];

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
