const maximumLength = 300;

/** A command as a message shows it: whole when it is short, its start when a list of files makes it long. */
export function describeCommandLine(command: string, args: readonly string[]): string {
  const text = [command, ...args].join(" ");
  return `'${text.length <= maximumLength ? text : `${text.slice(0, maximumLength)}…`}'`;
}
