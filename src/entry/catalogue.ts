import { assemblers } from "../../assemblers/index.ts";
import { devices } from "../../devices/index.ts";
import { inputs } from "../../inputs/index.ts";
import { mounts } from "../../mounts/index.ts";
import { runners } from "../../runners/index.ts";
import { sources } from "../../sources/index.ts";
import { stages } from "../../stages/index.ts";
import { createCatalogue } from "../modules/catalogue.ts";

/** The built-in modules: the one place that imports them. */
export const catalogue = createCatalogue({ assemblers, devices, inputs, mounts, runners, sources, stages });
