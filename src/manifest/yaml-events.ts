import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import { expandTag, readPlain, readTagged, type ScalarReading } from "./yaml-scalars.ts";

/** What the events of the YAML library say about the text they came from. */

/** A node that is more than a name of another one. */
export type Content = ScalarEvent | MappingEvent | SequenceEvent;
/** Anything that stands for a value. */
export type Node = AliasEvent | Content;

/** Whether an event is more than the bounds of a document or the end of a collection. */
export function isNode(event: Event): event is Node {
  return event.type !== EVENT_ID.DOCUMENT && event.type !== EVENT_ID.POP;
}

/** Where a node starts, quotes and signs included; undefined for a value that is left out. */
export function startOf(text: string, event: Event | undefined): number | undefined {
  switch (event?.type) {
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    case EVENT_ID.SCALAR:
      return startOfScalar(text, event);
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    default:
      return undefined;
  }
}

function startOfScalar(text: string, { style, valueStart }: ScalarEvent): number | undefined {
  if (valueStart < 0) return undefined;
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  // A block starts at the sign that ends the line above it.
  const end = Math.max(0, valueStart - 1);
  const line = text.lastIndexOf("\n", end - 1) + 1;
  const sign = text.slice(line, end).search(/[|>][-+\d]*\s*(?:#.*)?$/);
  return sign < 0 ? valueStart : line + sign;
}

/** What a scalar says; `source` is its text without quotes and escapes. */
export function readScalar(text: string, event: ScalarEvent, source: string): ScalarReading {
  const tag = tagOf(text, event);
  if (tag !== undefined) return readTagged(tag, source);
  return event.style === SCALAR_STYLE.PLAIN ? readPlain(source) : { value: source };
}

/** The tag before a node, written out. */
export function tagOf(text: string, { tagStart, tagEnd }: Content): string | undefined {
  return tagStart < 0 ? undefined : expandTag(text.slice(tagStart, tagEnd));
}

/** The name of an anchor or alias. */
export function anchorOf(text: string, { anchorStart, anchorEnd }: Node): string {
  return text.slice(anchorStart, anchorEnd);
}
