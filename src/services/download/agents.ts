import { readFileSync } from "node:fs";
import { Agent as PlainAgent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { DownloadSecrets } from "../../modules/source.ts";

/** Connections that downloads share: kept alive, one pool per set of certificates, through the proxy the environment names. */

export interface ConnectionNeeds {
  readonly insecure?: boolean | undefined;
  readonly secrets?: DownloadSecrets | undefined;
}

type Agent = PlainAgent | SecureAgent;

/** All connections of one fetcher. */
export class AgentPool implements Disposable {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #agents = new Map<string, Agent>();

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  find(url: URL, needs: ConnectionNeeds): Agent {
    const { certificatePath, keyPath, authorityPath } = needs.secrets ?? {};
    const key = JSON.stringify([url.protocol, needs.insecure ?? false, certificatePath, keyPath, authorityPath]);
    const known = this.#agents.get(key);
    if (known !== undefined) return known;
    const made = this.#make(url.protocol === "https:", needs);
    this.#agents.set(key, made);
    return made;
  }

  [Symbol.dispose](): void {
    for (const agent of this.#agents.values()) agent.destroy();
    this.#agents.clear();
  }

  #make(secure: boolean, { insecure, secrets }: ConnectionNeeds): Agent {
    const common = { keepAlive: true, proxyEnv: proxyEnvironment(this.#environment) };
    if (!secure) return new PlainAgent(common);
    return new SecureAgent({
      ...common,
      rejectUnauthorized: !insecure,
      cert: readFile(secrets?.certificatePath),
      key: readFile(secrets?.keyPath),
      ca: readFile(secrets?.authorityPath),
    });
  }
}

/** osbuild's own variable wins over what every program reads. */
function proxyEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = environment.OSBUILD_SOURCES_CURL_PROXY;
  if (own) return { HTTP_PROXY: own, HTTPS_PROXY: own };
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"];
  return Object.fromEntries(names.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined));
}

function readFile(path: string | undefined): Buffer | undefined {
  return path === undefined ? undefined : readFileSync(path);
}
