import { describe, expect, test } from "@jest/globals";
import * as autotailor from "../../stages/org.osbuild.oscap.autotailor.ts";
import { runStage } from "../helpers/run-module.ts";

const config = { profile_id: "standard", datastream: "/ds.xml", tailored_profile_id: "mine" };
const programs = { autotailor: "" };

describe("oscap.autotailor", () => {
  test("changes rules and values of a profile", async () => {
    const changes = { selected: ["a"], unselected: ["b", "c"], overrides: [{ var: "v", value: 5 }] };
    const options = { filepath: "/usr/tailoring.xml", config: { ...config, ...changes } };
    using outcome = await runStage(autotailor, { options, programs });

    expect(outcome.calls.map(({ argv }) => argv)).toEqual([
      [
        ...["autotailor", "--output", "{tree}/usr/tailoring.xml", "--new-profile-id", "mine", "--select", "a"],
        ...["--unselect", "b", "--unselect", "c", "--var-value", "v=5", "/ds.xml", "standard"],
      ],
    ]);
  });

  test("takes changes from a file of the tree", async () => {
    const given = { datastream: "/ds.xml", tailored_profile_id: "mine", tailoring_file: "/etc/t.json" };
    using outcome = await runStage(autotailor, { options: { filepath: "out.xml", config: given }, programs });

    expect(outcome.calls[0]?.argv.slice(5)).toEqual(["--json-tailoring", "{tree}/etc/t.json", "/ds.xml"]);
  });

  test("asks for the id of the new profile", async () => {
    const { profile_id, datastream } = config;
    const options = { filepath: "/x", config: { profile_id, datastream, new_profile: "" } };

    await expect(runStage(autotailor, { options, programs })).rejects.toThrow("give 'tailored_profile_id'");
  });
});
