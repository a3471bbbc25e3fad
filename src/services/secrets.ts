import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import type { DownloadSecrets } from "../modules/source.ts";

/**
 * Client certificates by the name of who provides them, as manifests refer to them. Only paths are handled here; what is in the files goes
 * to the TLS library and nowhere else.
 */

/** Where this host keeps its subscription. */
export interface SubscriptionPaths {
  readonly repoFile: string;
  readonly entitlements: string;
  readonly authority: string;
}

/** Finds the certificates for a URL; throws when this host has none. */
export function findSecrets(
  provider: string,
  url: string,
  environment: NodeJS.ProcessEnv,
  paths = subscriptionPaths(),
): DownloadSecrets {
  switch (provider) {
    case "org.osbuild.mtls":
      return fromEnvironment(environment);
    case "org.osbuild.rhsm":
      return fromSubscription(url, paths);
    case "org.osbuild.rhsm.consumer":
      return fromConsumer();
    default:
      throw new SourceError(`Cannot use the secrets '${provider}': no such provider is known`, {
        hint: "Known are org.osbuild.mtls, org.osbuild.rhsm and org.osbuild.rhsm.consumer",
      });
  }
}

function fromEnvironment(environment: NodeJS.ProcessEnv): DownloadSecrets {
  const keyPath = environment.OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY;
  const certificatePath = environment.OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT;
  if (keyPath && certificatePath) {
    return { keyPath, certificatePath, authorityPath: environment.OSBUILD_SOURCES_CURL_SSL_CA_CERT || undefined };
  }
  throw new SourceError("Cannot use the secrets 'org.osbuild.mtls': the environment names no client certificate", {
    hint: "Set OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY and OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT to the paths of key and certificate",
  });
}

function fromSubscription(url: string, paths: SubscriptionPaths): DownloadSecrets {
  const repositories = existsSync(paths.repoFile) ? parseRepositories(readFileSync(paths.repoFile, "utf8")) : [];
  const match = repositories.find((repository) => matchesBaseUrl(repository.baseurl ?? "", url));
  if (match?.sslclientkey && match.sslclientcert) {
    return {
      keyPath: match.sslclientkey,
      certificatePath: match.sslclientcert,
      authorityPath: match.sslcacert || paths.authority,
    };
  }
  const pair = findEntitlement(paths.entitlements);
  if (pair !== undefined) return { ...pair, authorityPath: paths.authority };
  throw new SourceError("Cannot use the secrets 'org.osbuild.rhsm': this host has no subscription for this URL", {
    hint: "Register the host with subscription-manager",
  });
}

function fromConsumer(): DownloadSecrets {
  const [keyPath, certificatePath] = ["/etc/pki/consumer/key.pem", "/etc/pki/consumer/cert.pem"] as const;
  if (existsSync(keyPath) && existsSync(certificatePath)) return { keyPath, certificatePath };
  throw new SourceError("Cannot use the secrets 'org.osbuild.rhsm.consumer': this host is not registered", {
    hint: "Register the host with subscription-manager",
  });
}

function subscriptionPaths(): SubscriptionPaths {
  const contained = existsSync("/run/.containerenv") && existsSync("/run/secrets");
  const authorities = contained ? "/run/secrets/rhsm/ca" : "/etc/rhsm/ca";
  const satellite = join(authorities, "katello-server-ca.pem");
  return {
    repoFile: contained ? "/run/secrets/redhat.repo" : "/etc/yum.repos.d/redhat.repo",
    entitlements: contained ? "/run/secrets/etc-pki-entitlement" : "/etc/pki/entitlement",
    authority: existsSync(satellite) ? satellite : join(authorities, "redhat-uep.pem"),
  };
}

/** Sections of a `.repo` file, as their keys. */
function parseRepositories(text: string): readonly Readonly<Record<string, string>>[] {
  const sections: Record<string, string>[] = [];
  for (const line of text.split("\n")) {
    if (/^\s*\[/.test(line)) sections.push({});
    const [, key, value] = /^\s*([A-Za-z_]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    const section = sections.at(-1);
    if (section !== undefined && key !== undefined) section[key] = value ?? "";
  }
  return sections;
}

/** Whether a URL starts with a repository's, in which `$releasever` and the like stand for any name. */
function matchesBaseUrl(baseurl: string, url: string): boolean {
  if (baseurl === "") return false;
  const pattern = baseurl.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\$(releasever|arch|basearch|uuid)/g, "[^/]*");
  return new RegExp(`^${pattern}`).test(url);
}

function findEntitlement(folder: string): { readonly keyPath: string; readonly certificatePath: string } | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith("-key.pem"))
    .sort()
    .map((name) => ({ keyPath: join(folder, name), certificatePath: join(folder, name.replace(/-key\.pem$/, ".pem")) }))
    .find((pair) => existsSync(pair.certificatePath));
}
