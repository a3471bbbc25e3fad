import { StageFailure } from "../stage.ts";
import type { Exec } from "./program.ts";

/**
 * Partition tables in image files, written and read by `sfdisk`: it knows alignment, backups and checksums, needs no device and
 * accepts every spelling of partition types that manifests use.
 */

export const sectorSize = 512;

/** A partition as a manifest describes it; what is left out is for sfdisk to choose. Sizes and starts are sectors. */
export interface PartitionRequest {
  readonly start?: number | undefined;
  readonly size?: number | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly uuid?: string | undefined;
  readonly bootable?: boolean | undefined;
  /** Names of attributes (gpt), with commas. */
  readonly attrs?: string | undefined;
  /** Device node that says which number the partition gets: `/dev/loop0p3`. */
  readonly node?: string | undefined;
}

export interface PartitionTable {
  readonly label: "dos" | "gpt";
  readonly partitions: readonly Partition[];
}

/** A partition as it stands in the table. Units are 512-byte sectors. */
export interface Partition {
  /** 1-based, as in `vda1`. */
  readonly number: number;
  readonly start: number;
  readonly size: number;
  readonly type: string;
}

/** Writes a new partition table into an image and answers what stands there now, in the order of the requests. */
export async function writePartitionTable(
  exec: Exec,
  image: string,
  label: "dos" | "gpt",
  uuid: string,
  partitions: readonly PartitionRequest[],
): Promise<PartitionTable> {
  await exec("sfdisk", ["--quiet", image], { input: formatSfdiskScript(label, uuid, partitions) });
  return readPartitionTable(exec, image, partitions.length);
}

/** Reads the partition table of an image or a device and checks how many partitions there are. */
export async function readPartitionTable(exec: Exec, image: string, count: number): Promise<PartitionTable> {
  const { stdout } = await exec("sfdisk", ["--json", image]);
  const table = parseSfdiskJson(stdout);
  if (table.partitions.length === count) return table;
  throw new StageFailure(`Cannot use the partition table: ${count} partitions asked for, ${table.partitions.length} made`);
}

/** The script `sfdisk` reads on standard input for a new table. */
export function formatSfdiskScript(label: string, uuid: string, partitions: readonly PartitionRequest[]): string {
  const lines = partitions.map(({ bootable, node, start, size, type, name, uuid, attrs }) => {
    const fields = Object.entries({ start, size, type, name, uuid, attrs }).filter(([, value]) => value);
    const words = fields.map(([key, value]) => `${key}="${checkWord(value ?? "")}"`);
    return `${node ? `${node}: ` : ""}${[...words, ...(bootable ? ["bootable"] : [])].join(", ")}`;
  });
  return `${[`label: ${label}`, `label-id: ${checkWord(uuid)}`, ...lines].join("\n")}\n`;
}

/** Reads what `sfdisk --json` prints. */
export function parseSfdiskJson(text: string): PartitionTable {
  const table = (JSON.parse(text) as { partitiontable: SfdiskTable }).partitiontable;
  const partitions = (table.partitions ?? []).map(({ node, start, size, type }) => ({
    number: Number(/\d+$/.exec(node)?.[0]),
    start,
    size,
    type,
  }));
  return { label: table.label === "gpt" ? "gpt" : "dos", partitions };
}

interface SfdiskTable {
  readonly label: string;
  readonly partitions?: readonly {
    readonly node: string;
    readonly start: number;
    readonly size: number;
    readonly type: string;
  }[];
}

function checkWord(value: string | number): string {
  const text = String(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would start another line of the script
  if (/["\u0000-\u001f]/.test(text))
    throw new StageFailure(`Cannot write '${text}' into a partition table: quotes and control characters`);
  return text;
}
