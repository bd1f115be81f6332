import { fileURLToPath } from "node:url";
import { sampleOf } from "@kiemtra/rule-sets";
import { expect, it } from "vitest";
import { runKiemtra, tempFile } from "./run-kiemtra.ts";

const FACTS = fileURLToPath(sampleOf("index-766-2026", "facts.csv"));
const SAMPLE = ["--rule-set", "index-766-2026", "--facts", FACTS];

it.each([
  ['[{"node":"data-reused","set":{"id":"dossiers-digitised"}}]', '"id" and "kind"'],
  ['[{"node":"data-reused","set":{"scale":null}}]', '"scale" is not an object'],
  ['[{"node":"data-reused","set":{},"why":1}]', "nothing else"],
  ['[{"node":"data-reused","set":{}},{"node":"data-reused","set":{}}]', "two changes of data-reused"],
])("simulate refuses %s", async (text, problem) => {
  const run = await runKiemtra("simulate", ...SAMPLE, "--against", await tempFile("changes.json", text));
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(problem) });
});

it.each(["{}", "[]", '{"content":{},"state":"released"}'])("release refuses %s", async (text) => {
  const run = await runKiemtra("rule-set", "release", await tempFile("draft.json", text));
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("not a draft") });
});

it.each(["-3", "abc"])("explain refuses --gains %s", async (gains) => {
  const run = await runKiemtra("explain", ...SAMPLE, "--unit", "H44", `--gains=${gains}`);
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("not a count") });
});
