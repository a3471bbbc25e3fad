import { execFileSync, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fetchItems, sha256 } from "../helpers/fetch-items.ts";
import { sendRange, startWebServer } from "../helpers/web-server.ts";

let folder = "";
const type = "org.osbuild.curl";
const stored = (id: string) => readFileSync(join(folder, "sources/org.osbuild.files", id));
const content = randomBytes(300_000);
const id = sha256(content);
const isScratch = (name: string) => name.startsWith(".fetch-");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "curl-"));
});
afterEach(() => {
  expect(readdirSync(join(folder, "sources")).filter(isScratch)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("fetch keeps files by every kind of checksum and asks only once for each", async () => {
  await using server = await startWebServer((request, response) => void response.end(`content of ${request.url}`));
  const algorithms = ["md5", "sha1", "sha256", "sha384", "sha512"];
  const items = Object.fromEntries(
    algorithms.map((name) => [
      `${name}:${createHash(name).update(`content of /${name}`).digest("hex")}`,
      name === "sha1" ? { url: `${server.url}/${name}` } : `${server.url}/${name}`,
    ]),
  );
  const first = await fetchItems({ folder, type, items });
  expect(first).toMatchObject({ success: true, output: "source org.osbuild.curl finished successfully" });
  expect(first.items.map((item) => item.cached)).toEqual([false, false, false, false, false]);
  expect(readdirSync(join(folder, "sources/org.osbuild.files")).sort()).toEqual(Object.keys(items).sort());
  expect(first.events.at(0)).toMatchObject({ kind: "source-started", items: 5 });
  expect(first.events.at(-1)).toMatchObject({ kind: "source-finished", success: true });
  const second = await fetchItems({ folder, type, items });
  expect(second.items.map((item) => item.cached)).toEqual([true, true, true, true, true]);
  expect(server.requests).toHaveLength(5);
  expect(server.requests[0]?.headers["user-agent"]).toMatch(/^osbuild \(Linux\.(x86_64|aarch64); https:\/\/osbuild\.org\/\)$/);
});

test("fetch goes on where a transfer broke off", async () => {
  await using server = await startWebServer((request, response, count) => {
    if (count > 0) return sendRange(request, response, content);
    response.writeHead(200, { "content-length": String(content.length) });
    response.write(content.subarray(0, 100_000), () => response.destroy());
  });
  expect(await fetchItems({ folder, type, items: { [id]: `${server.url}/big` } })).toMatchObject({ success: true });
  expect(stored(id).equals(content)).toBe(true);
  expect(Number(/bytes=(\d+)-/.exec(server.requests[1]?.headers.range ?? "")?.[1])).toBeGreaterThan(0);
});

/** What a killed process leaves: its process id is none of any process. */
function leaveBehind(name: string, part: string, text: string | Buffer): void {
  mkdirSync(join(folder, "sources", name), { recursive: true });
  writeFileSync(join(folder, "sources", name, part), text);
}

test("fetch goes on where a killed process stopped", async () => {
  await using server = await startWebServer((request, response, count) => {
    if (count > 0) return sendRange(request, response, content);
    response.writeHead(200, { "content-length": String(content.length) }).write(content.subarray(0, 100_000));
  });
  const items = { [id]: `${server.url}/big` };
  const helper = join(process.cwd(), "__tests__/helpers/fetch-items.ts");
  const run = `(await import(${JSON.stringify(helper)})).fetchItems(${JSON.stringify({ folder, type, items, timing: { stallMs: 60_000 } })})`;
  const killed = spawn(process.execPath, ["--input-type=module", "-e", run], { stdio: "ignore" });
  const ended = new Promise((resolve) => killed.once("exit", resolve));
  const partSize = () => {
    const [name = ""] = existsSync(join(folder, "sources")) ? readdirSync(join(folder, "sources")).filter(isScratch) : [];
    return statSync(join(folder, "sources", name, `${id}.part`), { throwIfNoEntry: false })?.size;
  };
  while (partSize() !== 100_000) await sleep(50);
  killed.kill("SIGKILL");
  await ended;

  expect(await fetchItems({ folder, type, items })).toMatchObject({ success: true });
  expect(stored(id).equals(content)).toBe(true);
  expect(server.requests.map(({ headers }) => headers.range)).toEqual([undefined, "bytes=100000-"]);
}, 60_000);

test("fetch takes a download that only had to be put in place, and starts over when what was left is wrong", async () => {
  await using server = await startWebServer((request, response) => sendRange(request, response, content));
  const whole = sha256("all of it");
  leaveBehind(".fetch-99999999-org.osbuild.curl-a", `${whole}.part`, "all of it");
  leaveBehind(".fetch-99999998-org.osbuild.curl-b", `${id}.part`, "something else");
  leaveBehind(".fetch-99999998-org.osbuild.curl-b", `${sha256("unwanted")}.part`, "unwanted");
  leaveBehind(".fetch-99999997-c", "of-an-earlier-version", "");

  const items = { [whole]: `${server.url}/whole`, [id]: `${server.url}/big` };
  expect(await fetchItems({ folder, type, items })).toMatchObject({ success: true });
  expect([stored(whole).toString(), stored(id).equals(content)]).toEqual(["all of it", true]);
  expect(server.requests.map(({ path, headers }) => [path, headers.range])).toEqual([
    ["/big", "bytes=14-"],
    ["/big", undefined],
  ]);
});

test("fetch leaves alone what another source was about to fetch", async () => {
  leaveBehind(".fetch-99999999-org.osbuild.skopeo-a", "x", "");
  expect(await fetchItems({ folder, type, items: {} })).toMatchObject({ success: true });
  expect(readdirSync(join(folder, "sources")).filter(isScratch)).toEqual([".fetch-99999999-org.osbuild.skopeo-a"]);
  rmSync(join(folder, "sources/.fetch-99999999-org.osbuild.skopeo-a"), { recursive: true });
});

test("fetch waits as long as a server asks it to", async () => {
  let asked = 0;
  let again = 0;
  await using server = await startWebServer((_, response, count) => {
    if (count === 0) asked = performance.now();
    if (count === 0) return void response.writeHead(429, { "retry-after": "1" }).end();
    again = performance.now();
    response.end(content);
  });
  const items = { [id]: `${server.url}/busy` };
  expect(await fetchItems({ folder, type, items, timing: { maximumBackoffMs: 1000 } })).toMatchObject({ success: true });
  expect(again - asked).toBeGreaterThanOrEqual(990);
});

test("fetch starts over when the server knows no ranges", async () => {
  await using server = await startWebServer((_, response, count) => {
    response.writeHead(200, { "content-length": String(content.length) });
    if (count > 0) response.end(content);
    else response.write(content.subarray(0, 100_000), () => response.destroy());
  });
  expect(await fetchItems({ folder, type, items: { [id]: `${server.url}/big` } })).toMatchObject({ success: true });
  expect(stored(id).equals(content)).toBe(true);
});

test("fetch asks a busy or stalled server again", async () => {
  await using server = await startWebServer((_, response, count) => {
    if (count === 0) response.writeHead(503, { "retry-after": "0" }).end();
    else if (count === 1) response.writeHead(200).write("x");
    else response.end(content);
  });
  expect(await fetchItems({ folder, type, items: { [id]: `${server.url}/busy` } })).toMatchObject({ success: true });
  expect(server.requests).toHaveLength(3);
});

test("fetch says which items failed and why, and fetches the others", async () => {
  await using server = await startWebServer((request, response) => {
    if (request.url?.startsWith("/missing")) response.writeHead(404).end();
    else response.end("something");
  });
  const wrong = sha256("what was promised");
  const missing = sha256("missing");
  const outcome = await fetchItems({
    folder,
    type,
    items: {
      [missing]: `${server.url}/missing?token=hidden`,
      [wrong]: `${server.url}/wrong`,
      [sha256("something")]: `${server.url}/good`,
    },
  });
  expect(outcome.success).toBe(false);
  expect(outcome.items).toEqual([
    { checksum: missing, error: `Cannot download '${server.url}/missing': the server answered 404 Not Found` },
    { checksum: wrong, error: expect.stringContaining(`checksum mismatch, the manifest says ${wrong}`) },
    { checksum: sha256("something"), cached: false },
  ]);
  expect(outcome.output).toMatch(/^source org.osbuild.curl finished unsuccessfully: .*checksum mismatch/);
  expect(readdirSync(join(folder, "sources/org.osbuild.files"))).toEqual([sha256("something")]);
  expect(server.requests).toHaveLength(3);
});

test("fetch follows redirects, but never to files of this host", async () => {
  writeFileSync(join(folder, "private"), "private");
  await using server = await startWebServer((request, response) => {
    if (request.url === "/moved") response.writeHead(302, { location: "/here" }).end();
    else if (request.url === "/trap") response.writeHead(302, { location: `file://${folder}/private` }).end();
    else if (request.url === "/loop") response.writeHead(301, { location: "/loop" }).end();
    else response.end("here");
  });
  const items = {
    [sha256("here")]: `${server.url}/moved`,
    [sha256("private")]: `${server.url}/trap`,
    [sha256("l")]: `${server.url}/loop`,
  };
  const outcome = await fetchItems({ folder, type, items });
  expect(outcome.items.map((item) => item.error)).toEqual([
    undefined,
    expect.stringContaining("only http, https and file are supported"),
    expect.stringContaining("redirects more than 20 times"),
  ]);
});

test("fetch quotes characters of package names and keeps what is quoted", async () => {
  await using server = await startWebServer((request, response) => void response.end(request.url));
  const expected = ["/gcc-c%2B%2B-1%5E2~rc.rpm", "/a%20b"];
  const [first = "", second = ""] = expected;
  const items = { [sha256(first)]: `${server.url}/gcc-c++-1^2~rc.rpm`, [sha256(second)]: `${server.url}/a%20b` };
  expect(await fetchItems({ folder, type, items })).toMatchObject({ success: true });
});

test("fetch uses a file that is in place, once its content is checked", async () => {
  await using server = await startWebServer((_, response) => void response.end("right"));
  mkdirSync(join(folder, "sources/org.osbuild.files"), { recursive: true });
  writeFileSync(join(folder, "sources/org.osbuild.files", sha256("seeded")), "seeded");
  writeFileSync(join(folder, "sources/org.osbuild.files", sha256("right")), "wrong");
  const outcome = await fetchItems({
    folder,
    type,
    items: { [sha256("seeded")]: `${server.url}/seeded`, [sha256("right")]: `${server.url}/right` },
  });
  expect(outcome.items.map((item) => item.cached)).toEqual([true, false]);
  expect(server.requests.map((request) => request.path)).toEqual(["/right"]);
  expect(stored(sha256("right")).toString()).toBe("right");
});

test("fetch reads file URLs", async () => {
  writeFileSync(join(folder, "a b"), "local");
  expect(await fetchItems({ folder, type, items: { [sha256("local")]: `file://${folder}/a b` } })).toMatchObject({
    success: true,
  });
  const outcome = await fetchItems({ folder, type, items: { [sha256("none")]: `file://${folder}/none` } });
  expect(outcome.items[0]?.error).toContain("no such file");
});

test("fetch stops when a file is larger than allowed", async () => {
  await using server = await startWebServer((_, response) => {
    response.writeHead(200);
    const more = () => void (response.writable && response.write(content, more));
    more();
  });
  const outcome = await fetchItems({
    folder,
    type,
    items: { [id]: `${server.url}/endless` },
    timing: { maximumBytes: 1_000_000 },
  });
  expect(outcome.items[0]?.error).toContain("larger than 1000000 bytes");
});

test("fetch is interrupted by its signal", async () => {
  await using server = await startWebServer(() => {});
  const abort = new AbortController();
  const fetching = fetchItems({ folder, type, items: { [id]: `${server.url}/silent` }, signal: abort.signal });
  setTimeout(() => abort.abort(), 50);
  await expect(fetching).rejects.toThrow("Interrupted");
});

test("fetch goes through the proxy that the environment names", async () => {
  await using proxy = await startWebServer((request, response) => void response.end(`for ${request.url}`));
  const environment = { OSBUILD_SOURCES_CURL_PROXY: proxy.url };
  const items = { [sha256("for http://mirror.example.com/file")]: "http://mirror.example.com/file" };
  expect(await fetchItems({ folder, type, items, environment })).toMatchObject({ success: true });
});

test("fetch shows client certificates to servers that ask, and checks theirs", async () => {
  const path = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { stdio: "pipe" });
  const names = ["-addext", "subjectAltName=IP:127.0.0.1"];
  for (const name of ["server", "client"]) {
    const request = [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:P-256",
      "-nodes",
      "-days",
      "2",
      "-subj",
      `/CN=${name}`,
    ];
    openssl(...request, ...names, "-keyout", path(`${name}.key`), "-out", path(`${name}.pem`));
  }
  const [key, cert, ca] = ["server.key", "server.pem", "client.pem"].map((name) => readFileSync(path(name)));
  await using server = await startWebServer((_, response) => void response.end("secret"), {
    key,
    cert,
    ca,
    requestCert: true,
    rejectUnauthorized: true,
  } as never);
  const environment = {
    OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY: path("client.key"),
    OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT: path("client.pem"),
    OSBUILD_SOURCES_CURL_SSL_CA_CERT: path("server.pem"),
  };
  const secrets = { name: "org.osbuild.mtls" };
  const url = `${server.url}/file`;
  const items = { [sha256("secret")]: { url, secrets } };
  const without = await fetchItems({ folder, type, items });
  expect(without.items[0]?.error).toContain("the environment names no client certificate");
  const unknown = await fetchItems({ folder, type, items: { [sha256("secret")]: url } });
  expect(unknown.items[0]?.error).toContain("self-signed certificate");
  expect(existsSync(join(folder, "sources/org.osbuild.files", sha256("secret")))).toBe(false);
  expect(await fetchItems({ folder, type, items, environment })).toMatchObject({ success: true });
});
