import { StringDecoder } from "node:string_decoder";

/**
 * What a stage printed, in bounded memory: the beginning and the end are kept, the middle is counted. Text is passed on while it comes,
 * up to a limit that no person would read past. Bytes that are no UTF-8 are replaced; a character split between two reads is not.
 */

/** Sizes are in characters. */
export interface OutputLimits {
  readonly head: number;
  readonly tail: number;
  readonly live: number;
}

const defaultLimits: OutputLimits = { head: 256 * 1024, tail: 256 * 1024, live: 32 * 1024 * 1024 };

/** Collects output; see the top of the file. */
export class OutputRecord {
  readonly #decoder = new StringDecoder("utf8");
  readonly #onText: (text: string) => void;
  readonly #limits: OutputLimits;
  #head = "";
  #tail: string[] = [];
  #tailLength = 0;
  #dropped = 0;
  #passedOn = 0;

  constructor(onText: (text: string) => void, limits: OutputLimits = defaultLimits) {
    this.#onText = onText;
    this.#limits = limits;
  }

  /** Takes the next bytes. */
  write(chunk: Buffer): void {
    this.#take(this.#decoder.write(chunk));
  }

  /** Takes text that is no part of the stream of bytes. */
  note(text: string): void {
    this.#take(text);
  }

  /** Everything kept, with a line in place of what was not. */
  end(): string {
    this.#take(this.#decoder.end());
    const tail = this.#tail.join("");
    if (this.#dropped === 0) return this.#head + tail;
    return `${this.#head}\n[... ${this.#dropped} characters left out ...]\n${tail}`;
  }

  #take(text: string): void {
    if (text === "") return;
    this.#passOn(text);
    const room = this.#limits.head - this.#head.length;
    this.#head += text.slice(0, room);
    if (text.length > room) this.#keepInTail(text.slice(room));
  }

  #keepInTail(text: string): void {
    this.#tail.push(text);
    this.#tailLength += text.length;
    while (this.#tailLength > this.#limits.tail) {
      const first = this.#tail[0] ?? "";
      const excess = Math.min(this.#tailLength - this.#limits.tail, first.length);
      if (excess === first.length) this.#tail.shift();
      else this.#tail[0] = first.slice(excess);
      this.#tailLength -= excess;
      this.#dropped += excess;
    }
  }

  #passOn(text: string): void {
    if (this.#passedOn > this.#limits.live) return;
    this.#passedOn += text.length;
    this.#onText(text);
    if (this.#passedOn > this.#limits.live) this.#onText("\n[... the rest is not shown; its end is kept with the result ...]\n");
  }
}
