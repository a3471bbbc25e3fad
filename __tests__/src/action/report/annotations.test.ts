import { expect, test } from "@jest/globals";
import { listAnnotations } from "../../../../src/action/report/annotations.ts";
import { addToRecord, type RunRecord, startRecord } from "../../../../src/action/report/record.ts";

const stage = {
  type: "org.osbuild.rpm",
  id: "1",
  kind: "stage",
  index: 0,
  total: 1,
  options: {},
  position: { file: "image.yaml", line: 7, column: 3 },
} as const;

function failed(result: object): RunRecord {
  const record = startRecord("image.yaml", 0);
  addToRecord(record, { kind: "stage-started", pipeline: "tree", stage }, 10);
  const facts = { type: stage.type, id: "1", success: false, durationMs: 5, output: "" };
  addToRecord(record, { kind: "stage-finished", pipeline: "tree", stage, result: { ...facts, ...result } }, 15);
  return record;
}

test("listAnnotations puts a failing stage at its line with the reason and the last words", () => {
  const [annotation] = listAnnotations([failed({ exitCode: 2, output: "reading\nno such package: foo\n" })]);
  expect(annotation).toEqual({
    title: "tree/org.osbuild.rpm failed",
    message: "exit code 2\nno such package: foo",
    file: "image.yaml",
    line: 7,
    column: 3,
  });
});

test.each([
  [{ signal: "SIGKILL" }, "killed by SIGKILL"],
  [{ error: { type: "timeout", message: "Took longer than 5 s", hint: "Raise it" } }, "Took longer than 5 s\nRaise it"],
  [{ error: { type: "exception", message: "no foo" }, output: "no foo" }, "no foo"],
])("listAnnotations explains %j", (result, message) => {
  expect(listAnnotations([failed(result)])[0]?.message).toBe(message);
});

test("listAnnotations has one entry for each problem and none for the failure that they are", () => {
  const record = startRecord("image.yaml", 0);
  const problem = {
    file: "image.yaml",
    line: 2,
    column: 5,
    path: ".pipelines[0]",
    message: "unknown key",
    hint: "did you mean name?",
  };
  addToRecord(record, { kind: "problems", problems: [problem, { ...problem, path: "", line: 9 }] }, 1);
  addToRecord(record, { kind: "failed", code: "E_MANIFEST", message: "invalid", exitCode: 2 }, 1);
  expect(listAnnotations([record])).toEqual([
    { title: "Manifest", message: ".pipelines[0]: unknown key\ndid you mean name?", file: "image.yaml", line: 2, column: 5 },
    { title: "Manifest", message: "unknown key\ndid you mean name?", file: "image.yaml", line: 9, column: 5 },
  ]);
});

test("listAnnotations names a source that failed", () => {
  const record = startRecord("image.yaml", 0);
  const source = { type: "org.osbuild.curl", id: "1", items: [], durationMs: 1 };
  addToRecord(record, { kind: "source-finished", ...source, success: false, error: "404" }, 1);
  expect(listAnnotations([record])).toEqual([{ title: "Source failed", message: "org.osbuild.curl: 404", file: "image.yaml" }]);
});
