import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Take users and groups over from an OSTree commit",
  description: [
    "Writes `/etc/passwd`, `/etc/group` and, where the commit has them, `/etc/subuid` and `/etc/subgid` of the checkout given as the input `commits`, so that",
    "a tree built on it uses the same numbers.",
  ].join("\n"),
  options: { additionalProperties: false },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["commits"],
    properties: { commits: { type: "object", additionalProperties: true } },
  },
  example: {
    type: "org.osbuild.ostree.passwd",
    inputs: {
      commits: {
        type: "org.osbuild.ostree.checkout",
        origin: "org.osbuild.source",
        references: ["439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1"],
      },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, inputs, log }: StageContext<typeof meta>): void {
  const { path, data } = inputs.commits ?? { path: "", data: {} };
  const refs = Object.entries((data.refs ?? {}) as Readonly<Record<string, { readonly path?: string }>>);
  const [ref] = refs;
  if (ref === undefined || refs.length > 1)
    throw new StageFailure(`The input 'commits' must have exactly one commit, it has ${refs.length}`);
  const checkout = new Tree(path).subtree(ref[1].path ?? ref[0]);
  tree.makeDirectory("/etc", { parents: true });
  for (const name of ["passwd", "group"]) {
    const own = parseLines(checkout.findText(`/usr/etc/${name}`) ?? "");
    tree.write(`/etc/${name}`, merge(own, parseLines(checkout.read(`/usr/lib/${name}`))));
  }
  for (const name of ["subuid", "subgid"]) {
    const ranges = parseRanges(checkout.findText(`/usr/etc/${name}`) ?? "", log);
    if (ranges.size > 0) tree.write(`/etc/${name}`, [...ranges].map(([user, range]) => `${user}:${range}\n`).join("\n"));
  }
}

/** Lines by what stands before the first colon; a later line replaces an earlier one, at its place. */
function parseLines(text: string): ReadonlyMap<string, string> {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return new Map(lines.map((line) => [line.split(":")[0] ?? "", line]));
}

function merge(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string {
  return [...first.values(), ...[...second].flatMap(([name, line]) => (first.has(name) ? [] : [line]))].join("");
}

function parseRanges(text: string, log: (line: string) => void): ReadonlyMap<string, string> {
  const ranges = new Map<string, string>();
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const [user = "", ...range] = line.split(":");
    if (range.length === 2) ranges.set(user, range.join(":"));
    else log(`Leaving out a line that is no range: ${line}`);
  }
  return ranges;
}
