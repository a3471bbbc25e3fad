import { isatty } from "node:tty";
import { systemCall } from "./native.ts";

const SIGTTOU = 22;
const defaultAction = 0;
const ignore = 1;

/** Makes this process the one that the terminal's keys interrupt, after a program that made itself that has ended. */
export function reclaimTerminal(): void {
  if (!isatty(0)) return;
  // Who is not in front is stopped for touching the terminal, unless it ignores that.
  setAction(ignore);
  try {
    systemCall("int tcsetpgrp(int fd, int group)", [0, systemCall("int getpgrp()", [])], "terminal");
  } finally {
    setAction(defaultAction);
  }
}

function setAction(action: number): void {
  systemCall("long signal(int number, long action)", [SIGTTOU, action], "SIGTTOU");
}
