type Environment = Readonly<Record<string, string | undefined>>;

/** Address of the GitHub Enterprise Server this runs on; undefined on GitHub's own hosts. */
export function findEnterpriseServer(env: Environment): string | undefined {
  const { hostname, origin } = new URL(env.GITHUB_SERVER_URL || "https://github.com");
  return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname) ? undefined : origin;
}

/** Whether a runner offers its step a cache: the newer service, or the one that Enterprise Servers have. */
export function hasCacheService(env: Environment): boolean {
  const isNew = env.ACTIONS_CACHE_SERVICE_V2 && findEnterpriseServer(env) === undefined;
  return Boolean(env.ACTIONS_RUNTIME_TOKEN && (isNew ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL));
}

/** Whether it offers artifacts. */
export function hasArtifactService(env: Environment): boolean {
  return Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL);
}
