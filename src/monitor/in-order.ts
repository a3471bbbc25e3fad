import type { BuildEvent, Monitor } from "./event.ts";

interface Held {
  readonly event: BuildEvent;
  readonly atMs: number;
}

/**
 * Passes events of pipelines that run at once on as if they ran one after the other: those of the first one at once, those of the others,
 * with the time they happened, when all before them are finished. Logs are then the same however many pipelines run at once.
 */
export function inOrder(
  pipelines: readonly string[],
  monitor: Monitor,
): { readonly monitor: Monitor; readonly flush: () => void } {
  const held = new Map<string, Held[]>(pipelines.map((name) => [name, []]));
  const finished = new Set<string>();
  const passOn = (name: string) => {
    for (const { event, atMs } of held.get(name)?.splice(0) ?? []) monitor(event, atMs);
  };
  const advance = () => {
    for (const name of held.keys()) {
      passOn(name);
      if (!finished.has(name)) return;
      held.delete(name);
    }
  };
  const noting: Monitor = (event) => {
    const name = pipelineOf(event);
    const [first] = held.keys();
    if (name === undefined || name === first || !held.has(name)) monitor(event);
    else held.get(name)?.push({ event, atMs: performance.now() });
    if (event.kind !== "pipeline-finished") return;
    finished.add(event.pipeline);
    advance();
  };
  return { monitor: noting, flush: () => pipelines.forEach(passOn) };
}

function pipelineOf(event: BuildEvent): string | undefined {
  if (!("pipeline" in event)) return undefined;
  return typeof event.pipeline === "string" ? event.pipeline : event.pipeline.name;
}
