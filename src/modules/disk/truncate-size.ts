import { fstatSync, ftruncateSync } from "node:fs";
import { messageOf } from "../../errors.ts";
import { StageFailure } from "../stage.ts";

const units = "KMGTPE";

/** Gives an open file a size as `truncate --size` does. */
export function resizeFile(descriptor: number, size: string): void {
  const bytes = parseTruncateSize(size)(fstatSync(descriptor).size);
  try {
    ftruncateSync(descriptor, bytes);
  } catch (error) {
    throw new StageFailure(`Cannot make the file ${bytes} bytes long: ${messageOf(error)}`);
  }
}

/** Reads a size as `truncate --size` does; answers what makes a new size of the old one. */
export function parseTruncateSize(text: string): (oldBytes: number) => number {
  const match = /^\s*([-+<>/%]?)\s*(\d+)(?:([kKmMgGtTPE])(iB|B)?)?$/.exec(text);
  if (match === null) throw new StageFailure(`Cannot read the size '${text}': use bytes, or a unit as in '10G'`);
  const [, relation, digits = "", unit, suffix] = match;
  const power = unit === undefined ? 0 : units.indexOf(unit.toUpperCase()) + 1;
  const bytes = Number(digits) * (suffix === "B" ? 1000 : 1024) ** power;
  if (!Number.isSafeInteger(bytes)) throw new StageFailure(`Cannot use the size '${text}': it is too large`);
  if (bytes === 0 && (relation === "/" || relation === "%"))
    throw new StageFailure(`Cannot use the size '${text}': division by zero`);
  return changeOf(relation ?? "", bytes);
}

function changeOf(relation: string, bytes: number): (oldBytes: number) => number {
  switch (relation) {
    case "+":
      return (old) => old + bytes;
    case "-":
      return (old) => Math.max(old - bytes, 0);
    case "<":
      return (old) => Math.min(old, bytes);
    case ">":
      return (old) => Math.max(old, bytes);
    case "/":
      return (old) => Math.floor(old / bytes) * bytes;
    case "%":
      return (old) => Math.ceil(old / bytes) * bytes;
    default:
      return () => bytes;
  }
}
