import { exitCodes } from "../errors.ts";
import { type Command, describeFlag } from "./command.ts";

/** The manual page, from the table of commands. */
export function describeManPage(commands: readonly Command[]): string {
  return [
    '.TH OSBUILD-ACTION 1 "" osbuild-action "User Commands"',
    ".SH NAME",
    "osbuild-action \\- build operating system images from a manifest",
    ".SH SYNOPSIS",
    ".B osbuild-action",
    ".I COMMAND",
    "[\\fIFLAGS\\fR] \\fIARGUMENTS\\fR",
    ".SH DESCRIPTION",
    roff("A manifest (JSON or YAML) describes pipelines of stages. Each stage is a program that changes one filesystem tree,"),
    roff("alone in a sandbox; the finished tree becomes a disk image, an archive or anything else. Finished trees are kept"),
    roff("in a store, so that the next build starts at the first stage that changed."),
    ".SH COMMANDS",
    ...commands.flatMap(describeCommand),
    ".SH EXIT STATUS",
    ...statuses.flatMap(([code, meaning]) => [".TP", `.B ${code}`, meaning]),
    ".SH ENVIRONMENT",
    ...[".TP", ".B NO_COLOR", "Any value but an empty one: no colours."],
    ...[".TP", ".B TERM", "With the value dumb: plain lines in place of the live view."],
    ".SH FILES",
    ...[".TP", ".I .osbuild", "The store, unless another is named."],
    ...[".TP", ".I output", "Where images go, unless another folder is named."],
    ".SH EXAMPLES",
    ...examples.flatMap(([what, command]) => [".TP", roff(what), `.B ${roff(command)}`]),
    "",
  ].join("\n");
}

const statuses: readonly (readonly [code: number, meaning: string])[] = [
  [exitCodes.ok, "Done."],
  [exitCodes.failed, "The build failed."],
  [exitCodes.usage, "A wrong command line or manifest."],
  [exitCodes.host, "The host lacks a tool, a kernel feature or a privilege."],
  [exitCodes.interrupted, "Interrupted."],
];

const examples = [
  ["Every problem of a manifest, where it is:", "osbuild-action validate image.yaml"],
  ["Build, and install the host tools that are missing:", "sudo osbuild-action build --install-dependencies image.yaml"],
  ["Start the image and wait for its login prompt:", "osbuild-action boot output/assembler/disk.qcow2 --expect login:"],
] as const;

function describeCommand({ name, positionals, summary, flags }: Command): readonly string[] {
  const usage = `\\fBosbuild-action ${roff(name)}\\fR [\\fIFLAGS\\fR] \\fI${roff(positionals)}\\fR`;
  const described = Object.entries(flags).flatMap(([flag, data]) => [
    ".TP",
    `\\fB${roff(describeFlag(flag, data))}\\fR`,
    roff(data.help),
  ]);
  return [`.SS ${roff(name)}`, usage, ".PP", `${roff(summary)}.`, ...described];
}

/** Text as roff prints it: a dash stays a dash, a line never begins with a request. */
function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/, "\\&$1");
}
