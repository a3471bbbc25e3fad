import type { StageFault } from "../monitor/event.ts";
import { type MessageHandler, openMessageServer } from "./message-server.ts";

/** The `osbuild` socket of a stage: a module (or its runner) reports the exception it ends with. */
export interface StageApi extends AsyncDisposable {
  /** The last exception reported. */
  readonly exception: StageFault | undefined;
}

const maximumTextLength = 64 * 1024;

/** Serves the `osbuild` socket at a path. */
export function openStageApi(path: string): StageApi {
  let exception: StageFault | undefined;
  const handle: MessageHandler = async ({ data }) => {
    if (data.method !== "exception") throw new Error(`Cannot do '${String(data.method)}': the only method here is 'exception'`);
    exception = faultOf(data.exception);
    return undefined;
  };
  const server = openMessageServer(path, handle);
  return {
    get exception() {
      return exception;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function faultOf(reported: unknown): StageFault {
  const given = typeof reported === "object" && reported !== null ? (reported as Record<string, unknown>) : { value: reported };
  const data = { type: textOf(given.type), value: textOf(given.value), traceback: textOf(given.traceback) };
  return { type: "exception", message: data.type === "" ? data.value : `${data.type}: ${data.value}`, data };
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? "" : String(value).slice(0, maximumTextLength);
}
