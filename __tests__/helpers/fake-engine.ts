/**
 * An engine that builds nothing: it speaks the protocol, keeps made-up layers in a store, and insists on what the real one insists on. Its manifests are
 * JSON: `{"pipelines": [{"name", "build", "stages": [{"type", "buildMs", "size", "sleepMs", "fails", "unpinned", "says"}]}]}`; the last one is exported.
 * Every layer has random content, as builds that are not reproducible have.
 */

import { createHash, randomBytes } from "node:crypto";
import { chownSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { JsonNumber } from "../../src/manifest/json.ts";
import type { StageFacts } from "../../src/monitor/event.ts";
import {
  type CheckpointsRestored,
  decodeMessages,
  type EngineMessage,
  type EngineRequest,
  encodeMessage,
  type PlannedPipeline,
} from "../../src/protocol.ts";

interface StageText {
  readonly type: string;
  readonly buildMs?: number;
  readonly size?: number;
  readonly sleepMs?: number;
  readonly fails?: string;
  readonly unpinned?: boolean;
  readonly says?: string;
  readonly options?: unknown;
}

interface PipelineText {
  readonly name: string;
  readonly build?: string;
  readonly stages: readonly StageText[];
}

interface FakeStage extends StageText {
  readonly id: string;
  readonly base: string | null;
  readonly facts: StageFacts;
}

interface FakePipeline {
  readonly name: string;
  readonly build: string | undefined;
  readonly stages: readonly FakeStage[];
}

const secrets = Object.keys(process.env).filter((name) => /^(ACTIONS|INPUT|GITHUB)_/.test(name));
const incoming = decodeMessages(process.stdin)[Symbol.asyncIterator]();
const request = (await incoming.next()).value as EngineRequest;
const answer = incoming.next();
answer.then(({ done }) => (done ? stop() : incoming.next().then(stop))).catch(stop);

if (request.command === "build" && process.getuid?.() !== 0) refuse("E_HOST", "not root", 3);
if (secrets.length > 0) refuse("E_BUG", `the engine got ${secrets.join(", ")}`, 1);
const manifest = readManifest();
if (request.command === "build") process.exit(await build(manifest));
if (request.command === "plan") say(planOf(manifest));
process.exit(0);

async function build(pipelines: readonly FakePipeline[]): Promise<number> {
  mkdirSync(request.store, { recursive: true });
  if (request.exchange !== undefined) await exchange(pipelines);
  const last = pipelines.at(-1);
  const total = pipelines.reduce((sum, { stages }) => sum + stages.length, 0);
  const cachedIn = ({ stages }: FakePipeline) => stages.findLastIndex(({ id }) => has(id)) + 1;
  const needed = listNeeded(pipelines);
  const cached = total - needed.reduce((sum, pipeline) => sum + pipeline.stages.length - cachedIn(pipeline), 0);
  const stages = { total, cached };
  for (const pipeline of needed) {
    const first = cachedIn(pipeline);
    const facts = { id: pipeline.stages.at(-1)?.id ?? null, build: pipeline.build ?? null, runner: "org.osbuild.linux" };
    say({ kind: "pipeline-started", pipeline: { name: pipeline.name, ...facts, stages: pipeline.stages.length, cached: first } });
    for (const stage of pipeline.stages.slice(first)) {
      if (!(await runStage(pipeline, stage))) {
        say({
          kind: "outcome",
          success: false,
          treeId: null,
          outputId: null,
          images: [],
          stages,
          metadata: {},
        });
        return 1;
      }
    }
  }
  const images = last === undefined ? [] : [makeImage(last)];
  const [treeId = null, outputId = null] = [pipelines.at(-2)?.stages.at(-1)?.id, last?.stages.at(-1)?.id];
  say({
    kind: "outcome",
    success: true,
    treeId,
    outputId,
    images,
    stages,
    metadata: { tree: { kernel: "6.1" } },
  });
  return 0;
}

async function exchange(pipelines: readonly FakePipeline[]): Promise<void> {
  say({
    kind: "checkpoints-planned",
    keyFacts: ["format=1", process.arch, "catalogue=1"],
    host: "debian 12",
    pipelines: pipelines.map((pipeline) => plan(pipeline, pipelines)),
  });
  const { restored } = (await answer).value as CheckpointsRestored;
  for (const { id, base, path, sha256 } of restored) {
    const started = performance.now();
    const content = readFileSync(path);
    const error = findFault(content, base, sha256);
    if (error === undefined) writeFileSync(layerPath(id), content);
    say({ kind: "checkpoint-imported", id, success: error === undefined, durationMs: performance.now() - started, error });
  }
}

/** A layer is good on the very layer it was made on. */
function findFault(content: Buffer, base: string | null, sha256: string): string | undefined {
  if (digest(content) !== sha256) return "the checksum is wrong";
  const [made = ""] = content.toString("latin1").split("\n", 1);
  return made === markOf(base) ? undefined : "it was made on another tree";
}

async function runStage(pipeline: FakePipeline, stage: FakeStage): Promise<boolean> {
  const { facts, says = "", fails, buildMs = 20_000, size = 1000, sleepMs = 0 } = stage;
  say({ kind: "stage-started", pipeline: pipeline.name, stage: facts });
  if (says !== "") say({ kind: "stage-output", pipeline: pipeline.name, stage: facts, text: says });
  await sleep(sleepMs);
  const output = fails === undefined ? says : `${says}${fails}\n`;
  const result = {
    type: stage.type,
    id: stage.id,
    success: fails === undefined,
    durationMs: buildMs,
    output,
    ...(fails !== undefined && { exitCode: 1 }),
  };
  say({ kind: "stage-finished", pipeline: pipeline.name, stage: facts, result });
  if (fails !== undefined) return false;
  const content = Buffer.concat([Buffer.from(`${markOf(stage.base)}\n`), randomBytes(size)]);
  writeFileSync(layerPath(stage.id), content);
  say({
    kind: "checkpoint-sealed",
    pipeline: pipeline.name,
    stage: facts,
    digest: digest(content),
    layerBytes: size,
    durationMs: 1,
  });
  if (request.exchange?.save === true) pack(pipeline, stage, content, buildMs);
  return true;
}

function pack({ name }: FakePipeline, { id, base, type }: FakeStage, content: Buffer, buildMs: number): void {
  const path = join(request.exchange?.directory ?? "", `${id}.layer`);
  copyFileSync(layerPath(id), path);
  chownSync(path, request.owner.uid, request.owner.gid);
  const facts = { path, sha256: digest(content), sizeBytes: content.length, buildMs, packMs: 1 };
  say({ kind: "checkpoint-packed", id, base, stage: type, pipeline: name, ...facts });
}

function makeImage({ name, stages }: FakePipeline) {
  const folder = join(request.outputDirectory, name);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "disk.qcow2");
  const content = Buffer.from(`image of ${stages.at(-1)?.id}\n`.repeat(1000));
  writeFileSync(path, content);
  for (const made of [folder, path]) chownSync(made, request.owner.uid, request.owner.gid);
  say({ kind: "export-finished", pipeline: name, id: stages.at(-1)?.id ?? "", path: folder, durationMs: 5 });
  const sizes = { sizeBytes: content.length, diskBytes: content.length, virtualSizeBytes: 2 ** 30 };
  return { pipeline: name, name: "disk.qcow2", path, format: "qcow2", ...sizes, sha256: digest(content) };
}

function readManifest(): readonly FakePipeline[] {
  const text = readFileSync(request.manifest, "utf8");
  const made = new Map<string, FakePipeline>();
  for (const { name, build: root, stages } of (JSON.parse(text) as { readonly pipelines: readonly PipelineText[] }).pipelines) {
    const chain: FakeStage[] = [];
    for (const [index, stage] of stages.entries()) {
      if (stage.type === "org.osbuild.unknown") complain(text, `"${stage.type}"`);
      const base = chain.at(-1)?.id ?? null;
      const needs = needsOf({ name, build: root }, [...made.values()]).map((needed) => made.get(needed)?.stages.at(-1)?.id);
      const id = digest(JSON.stringify([base, needs, stage.type, stage.options]));
      const position = { file: request.manifestName, ...find(text, `"${stage.type}"`) };
      const options = new Map([["size", new JsonNumber("1")]]);
      chain.push({
        ...stage,
        id,
        base,
        facts: { type: stage.type, id, kind: "stage", index, total: stages.length, options, position, network: stage.unpinned },
      });
    }
    made.set(name, { name, build: root, stages: chain });
  }
  return [...made.values()];
}

/** The build root, and for an image the tree. */
function needsOf(
  { name, build: root }: Pick<FakePipeline, "name" | "build">,
  all: readonly { readonly name: string }[],
): readonly string[] {
  const hasTree = name === "image" && all.some((pipeline) => pipeline.name === "tree");
  return [...(root === undefined ? [] : [root]), ...(hasTree ? ["tree"] : [])];
}

function plan({ name, build: root, stages }: FakePipeline, all: readonly FakePipeline[]): PlannedPipeline {
  return {
    name,
    exported: name === all.at(-1)?.name,
    needs: needsOf({ name, build: root }, all),
    checkpoints: stages.map(({ id, type, unpinned = false }) => ({
      id,
      stage: type,
      inStore: has(id),
      unpinned,
      onHost: root === undefined,
    })),
    complete: true,
  };
}

/** From the export down, until the store has what is needed. */
function listNeeded(all: readonly FakePipeline[]): readonly FakePipeline[] {
  const needed = new Set([all.at(-1)?.name]);
  for (const pipeline of all.toReversed()) {
    if (!needed.has(pipeline.name)) continue;
    const isThere = has(pipeline.stages.at(-1)?.id ?? "");
    if (isThere) needed.delete(pipeline.name);
    else for (const name of plan(pipeline, all).needs) needed.add(name);
  }
  return all.filter(({ name }) => needed.has(name));
}

function planOf(pipelines: readonly FakePipeline[]): EngineMessage {
  const stagesOf = ({ stages }: FakePipeline) =>
    stages.map(({ type, id, unpinned = false }) => ({
      type,
      id,
      cached: has(id),
      unpinned,
      module: "built in",
      reason: "not built yet",
    }));
  const listed = pipelines.map((pipeline) => ({ name: pipeline.name, stages: stagesOf(pipeline) }));
  return { kind: "plan", pipelines: listed, downloads: { items: 2, bytes: 3_000_000 }, missingTools: [] };
}

function complain(text: string, token: string): never {
  const { line, column } = find(text, token);
  const problem = {
    file: request.manifestName,
    line,
    column,
    path: ".pipelines[0].stages[0].type",
    message: `there is no stage ${token}`,
    hint: "did you mean another?",
  };
  say({ kind: "problems", problems: [problem] });
  process.exit(2);
}

function find(text: string, token: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(token)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refuse(code: string, message: string, exitCode: number): never {
  say({ kind: "failed", code, message, exitCode });
  process.exit(exitCode);
}

function stop(): never {
  writeFileSync(join(request.store, "stopped"), "");
  process.exit(130);
}

function say(message: EngineMessage): void {
  process.stdout.write(encodeMessage(message));
}

function has(id: string): boolean {
  return existsSync(layerPath(id));
}

function layerPath(id: string): string {
  return join(request.store, `${id}.layer`);
}

function markOf(id: string | null): string {
  return id === null ? "empty" : digest(readFileSync(layerPath(id)));
}

function digest(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
