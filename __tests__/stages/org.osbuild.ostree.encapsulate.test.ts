import { describe, expect, test } from "@jest/globals";
import * as encapsulate from "../../stages/org.osbuild.ostree.encapsulate.ts";
import { runStage } from "../helpers/run-module.ts";

const inputs = { commit: { path: "/repo", data: { refs: { abc: {} } } } };
const version = (text: string) => ({ "rpm-ostree": `echo "rpm-ostree:"; echo " Version: '${text}'"` });

describe("ostree.encapsulate", () => {
  test("passes everything on", async () => {
    const options = {
      filename: "/image.tar",
      cmd: ["/init", "x"],
      copymeta: ["a"],
      labels: ["b=c"],
      max_layers: 5,
      format_version: 2,
    };
    using outcome = await runStage(encapsulate, { options, inputs, programs: version("2024.1") });

    expect(outcome.calls.at(-1)?.argv).toEqual([
      ...["rpm-ostree", "compose", "container-encapsulate", "abc", "oci-archive:{tree}/image.tar", "--format-version", "2"],
      ...["--repo", "/repo", "--cmd", "/init x", "--copymeta", "a", "--label", "b=c", "--max-layers", "5"],
    ]);
  });

  test("knows the command of old versions", async () => {
    using outcome = await runStage(encapsulate, { options: { filename: "x" }, inputs, programs: version("2023.1") });

    expect(outcome.calls.at(-1)?.argv[1]).toBe("container-encapsulate");
  });

  test("refuses several commits", async () => {
    const two = { commit: { path: "/repo", data: { refs: { a: {}, b: {} } } } };

    await expect(runStage(encapsulate, { options: { filename: "x" }, inputs: two })).rejects.toThrow(
      "must have exactly one commit",
    );
  });
});
