import type { CacheMode } from "../inputs.ts";

/** What may be done with the cache, and why not more. */
export interface CachePermission {
  readonly read: boolean;
  readonly write: boolean;
  readonly why?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the input, the workflow's `cache-mode` and the token allow together. */
export function findPermission(mode: CacheMode, env: Environment): CachePermission {
  if (mode === "off") return { read: false, write: false };
  const write = mode === "read-write";
  switch (env.ACTIONS_CACHE_MODE?.trim().toLowerCase()) {
    case "none":
      return { read: false, write: false, why: "the workflow sets cache-mode: none" };
    case "read":
      return { read: true, write: false, why: write ? "the workflow sets cache-mode: read" : undefined };
    case "write-only":
      return { read: false, write, why: "the workflow sets cache-mode: write-only" };
    default:
      if (!write || tokenCanWrite(env.ACTIONS_RUNTIME_TOKEN)) return { read: true, write };
      return { read: true, write: false, why: "this run's token may not write to it" };
  }
}

/** Reads the scopes of a runner's token; a token that does not say may. */
function tokenCanWrite(token: string | undefined): boolean {
  try {
    const claims = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString()) as { readonly ac?: string };
    const scopes = JSON.parse(claims.ac ?? "") as readonly { readonly Permission: number }[];
    return scopes.some(({ Permission }) => (Permission & 2) !== 0);
  } catch {
    return true;
  }
}
