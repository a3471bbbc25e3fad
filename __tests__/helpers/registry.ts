import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";

/** A container registry of a test, from the distribution's packages; it ends when disposed. */
export interface Registry extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
}

/** Whom a closed registry lets in: user, password, and how the registry knows them. */
export const registryLogin = {
  user: "user",
  password: "secret",
  line: "user:$2y$05$IFsrfKQ3NNnVs9vgnkqxw.uWJwbVG2r2jwntqqypgRo85M3as54FC\n",
} as const;

/** Starts one below a folder; a closed one asks for a login. */
export async function startRegistry(folder: string, { closed = false } = {}): Promise<Registry> {
  const port = await findPort();
  const address = `127.0.0.1:${port}`;
  const storage = join(folder, "registry");
  const configuration = join(folder, "registry.yml");
  const users = join(folder, "registry-users");
  writeFileSync(users, registryLogin.line);
  const auth = closed ? `auth: {htpasswd: {realm: test, path: ${users}}}\n` : "";
  writeFileSync(
    configuration,
    `version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: ${storage}}}\nhttp: {addr: "${address}"}\n${auth}`,
  );
  const child = spawn("docker-registry", ["serve", configuration], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await fetch(`http://${address}/v2/`)
      .then((response) => response.ok || response.status === 401)
      .catch(() => false);
    if (answers) break;
    await sleep(50);
  }
  return {
    address,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Makes an OCI image with one layer and pushes it; also a list that names it. */
export function pushImage(
  folder: string,
  address: string,
): { readonly id: string; readonly digest: string; readonly listDigest: string } {
  const layout = join(folder, "layout");
  mkdirSync(join(layout, "blobs/sha256"), { recursive: true });
  const put = (content: string | Buffer) => {
    const hex = createHash("sha256").update(content).digest("hex");
    writeFileSync(join(layout, "blobs/sha256", hex), content);
    return { digest: `sha256:${hex}`, size: content.length };
  };
  writeFileSync(join(folder, "hello"), "hello\n");
  const layer = execFileSync("tar", ["-C", folder, "-c", "--mtime=@0", "hello"]);
  const blob = { ...put(gzipSync(layer)), mediaType: "application/vnd.oci.image.layer.v1.tar+gzip" };
  const rootfs = { type: "layers", diff_ids: [`sha256:${createHash("sha256").update(layer).digest("hex")}`] };
  const config = put(JSON.stringify({ architecture: "amd64", os: "linux", rootfs, config: {} }));
  const manifestType = "application/vnd.oci.image.manifest.v1+json";
  const described = { ...config, mediaType: "application/vnd.oci.image.config.v1+json" };
  const manifest = put(JSON.stringify({ schemaVersion: 2, mediaType: manifestType, config: described, layers: [blob] }));
  const platform = { architecture: "amd64", os: "linux" };
  const listType = "application/vnd.oci.image.index.v1+json";
  const list = JSON.stringify({
    schemaVersion: 2,
    mediaType: listType,
    manifests: [{ ...manifest, mediaType: manifestType, platform }],
  });
  const listed = { ...put(list), mediaType: listType };
  writeFileSync(join(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  for (const [name, entry] of [
    ["latest", { ...manifest, mediaType: manifestType, platform }],
    ["list", listed],
  ] as const) {
    writeFileSync(join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, mediaType: listType, manifests: [entry] }));
    const flags = ["--insecure-policy", "--dest-tls-verify=false", "--multi-arch=all", "--preserve-digests"];
    execFileSync("skopeo", ["copy", ...flags, `oci:${layout}`, `docker://${address}/app:${name}`], {
      stdio: "pipe",
      env: process.env,
    });
  }
  return { id: config.digest, digest: manifest.digest, listDigest: listed.digest };
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
