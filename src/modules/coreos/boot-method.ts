import type { StageContext } from "../stage.ts";
import type { Tree } from "../tree.ts";
import type { ArgumentAreas } from "./live-files.ts";

/** An ISO under construction. */
export interface LiveIso {
  readonly context: StageContext;
  /** The CoreOS system whose boot loader it has. */
  readonly system: Tree;
  readonly iso: Tree;
  readonly label: string;
  readonly volumeSet: string;
  /** Stand-ins take the place of what is large: the tests of `coreos-installer` use such ISOs. */
  readonly isFixture: boolean;
}

/** What a boot method adds to an ISO. */
export interface BootMethod {
  /** Command that packs the ISO, but for `-o TARGET FOLDER`. */
  readonly command: readonly string[];
  readonly areas: ArgumentAreas;
  /** Where `coreos-installer` puts an Ignition config: `coreos/igninfo.json`. */
  readonly ignition: Readonly<Record<string, string | number>>;
  /** Give it a partition table too. */
  readonly isHybrid: boolean;
}

/** Bytes left for an Ignition config. */
export const ignitionSize = 256 * 1024;
