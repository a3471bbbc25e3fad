import * as stage from "../../stages/io.weldr.noop.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("io.weldr.noop", stage, [{ does: "prints its options", options: { a: 1 }, after: {}, logs: '{"a":1}' }]);
