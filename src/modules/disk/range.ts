/** A part of an image file: how a partition is addressed without a device node of its own. */
export interface ImageRange {
  readonly image: string;
  readonly offsetBytes: number;
  readonly sizeBytes: number;
}
