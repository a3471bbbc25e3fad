import { StageFailure } from "./stage.ts";

/** An option that the schema does not ask for, because osbuild's does not, but without which a stage has nothing to do. */
export function requireOption<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new StageFailure(`The option '${name}' is missing`);
  return value;
}
