/** A loop device in the sandbox that the host made over a part of a file; it lives until the module ends. */
export interface LoopDevice extends AsyncDisposable {
  readonly path: string;
}

/** Which part of a file a loop device shows. */
export interface LoopOptions {
  readonly offsetBytes?: number;
  readonly sizeBytes?: number;
  readonly readOnly?: boolean;
  readonly sectorSize?: number;
  /** Also make a node `PATHpN` for each partition. */
  readonly partitions?: boolean;
}
