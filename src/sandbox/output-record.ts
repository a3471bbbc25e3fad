import { StringDecoder } from "node:string_decoder";

/**
 * What a stage printed, in bounded memory: the beginning and the end are kept, the middle is counted. Text is passed on while it comes,
 * up to a limit that no person would read past; from there on bytes are only kept for the end, so that a stage may print gigabytes. Bytes
 * that are no UTF-8 are replaced; a character split between two reads is not.
 */

/** Sizes of the head and of what is passed on are in characters, that of the tail in bytes. */
export interface OutputLimits {
  readonly head: number;
  readonly tail: number;
  readonly live: number;
}

const defaultLimits: OutputLimits = { head: 256 * 1024, tail: 256 * 1024, live: 32 * 1024 * 1024 };
const pieceBytes = 64 * 1024;

/** Collects output; see the top of the file. */
export class OutputRecord {
  readonly #decoder = new StringDecoder("utf8");
  readonly #onText: (text: string) => void;
  readonly #limits: OutputLimits;
  #head = "";
  #tail: Buffer[] = [];
  #tailBytes = 0;
  #droppedBytes = 0;
  #passedOn = 0;
  /** Nobody reads on, and no character is half read. */
  #isOnlyKept = false;

  constructor(onText: (text: string) => void, limits: OutputLimits = defaultLimits) {
    this.#onText = onText;
    this.#limits = limits;
  }

  /** Takes the next bytes. */
  write(chunk: Buffer): void {
    if (this.#isOnlyKept) this.#keepInTail(chunk);
    else this.#read(chunk);
  }

  #read(chunk: Buffer): void {
    this.#take(this.#decoder.write(chunk));
    const isFull = this.#head.length === this.#limits.head && this.#passedOn > this.#limits.live;
    this.#isOnlyKept = isFull && (chunk.at(-1) ?? 0) < 0x80;
  }

  /** Takes text that is no part of the stream of bytes. */
  note(text: string): void {
    this.#take(text);
  }

  /** Everything kept, with a line in place of what was not. */
  end(): string {
    this.#take(this.#decoder.end());
    const tail = skipBrokenCharacter(Buffer.concat(this.#tail), this.#droppedBytes > 0).toString();
    if (this.#droppedBytes === 0) return this.#head + tail;
    return `${this.#head}\n[... ${this.#droppedBytes} bytes left out ...]\n${tail}`;
  }

  #take(text: string): void {
    if (text === "") return;
    this.#passOn(text);
    const room = this.#limits.head - this.#head.length;
    this.#head += text.slice(0, room);
    if (text.length > room) this.#keepInTail(Buffer.from(text.slice(room)));
  }

  #keepInTail(bytes: Buffer): void {
    const last = this.#tail.at(-1);
    // Many small pieces would make the list long and each removal from it slow.
    if (last !== undefined && last.length + bytes.length <= pieceBytes) this.#tail.splice(-1, 1, Buffer.concat([last, bytes]));
    else this.#tail.push(bytes);
    this.#tailBytes += bytes.length;
    while (this.#tailBytes > this.#limits.tail) this.#dropFromTail(this.#tailBytes - this.#limits.tail);
  }

  #dropFromTail(excess: number): void {
    const [first = Buffer.alloc(0)] = this.#tail;
    const dropped = Math.min(excess, first.length);
    if (dropped === first.length) this.#tail.shift();
    else this.#tail[0] = first.subarray(dropped);
    this.#tailBytes -= dropped;
    this.#droppedBytes += dropped;
  }

  #passOn(text: string): void {
    if (this.#passedOn > this.#limits.live) return;
    this.#passedOn += text.length;
    this.#onText(text);
    if (this.#passedOn > this.#limits.live) this.#onText("\n[... the rest is not shown; its end is kept with the result ...]\n");
  }
}

/** Where something was cut off, the first bytes may be the end of a character. */
function skipBrokenCharacter(bytes: Buffer, isCut: boolean): Buffer {
  const start = bytes.subarray(0, 4).findIndex((byte) => (byte & 0xc0) !== 0x80);
  return isCut && start > 0 ? bytes.subarray(start) : bytes;
}
