/** The command that runs a build again and stops with a shell in the sandbox of a stage, its tree as it was before the stage. */
export function describeReentry(args: readonly string[], stageId: string): string {
  const kept = args.filter((argument) => argument !== "--break" && !argument.startsWith("--break="));
  return ["osbuild-action", ...kept, `--break=${stageId}`].map(quote).join(" ");
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
