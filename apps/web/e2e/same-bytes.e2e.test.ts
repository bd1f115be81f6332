import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as core from "@kiemtra/core";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "./open-browser.ts";

const at = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const FACTS = at("packages/rule-sets/samples/index-766-2026/facts.csv");
const RULE_SET = at("packages/rule-sets/released/index-766-2026.json");

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Fixture {
  readonly ruleSet: core.RuleSetContent;
  readonly sheets: readonly { readonly unit: string; readonly facts: core.FactSheet }[];
}

it("one fixture scored in Node, in Chromium and by the command line gives identical bytes", async () => {
  const fixture = readFixture();
  const inNode = scoreAll(core, fixture);
  const inChromium = await scoreInChromium(fixture);
  const cli = [
    "score",
    "--rule-set",
    "index-766-2026",
    "--facts",
    FACTS,
    "--as-of",
    "2026-08-31",
    "--format",
    "json",
  ];
  const byCommand = execFileSync(process.execPath, [at("apps/cli/src/main.ts"), ...cli], {
    encoding: "utf8",
  });
  expect(inNode.length).toBeGreaterThan(20_000);
  expect(Buffer.from(inChromium).equals(Buffer.from(inNode))).toBe(true);
  expect(Buffer.from(byCommand).equals(Buffer.from(`${inNode}\n`))).toBe(true);
});

function readFixture(): Fixture {
  const { content } = JSON.parse(readFileSync(RULE_SET, "utf8")) as core.RuleSetDocument;
  const specs = new Map(content.facts.map((spec) => [spec.key, spec]));
  const units = new Map<string, Record<string, core.FactValue>>();
  for (const line of readFileSync(FACTS, "utf8").trim().split("\n").slice(1)) {
    const [unit = "", fact = "", text = ""] = line.trim().split(",");
    const spec = specs.get(fact);
    const parsed = spec && core.parseFactText(spec, text);
    if (!parsed || "problem" in parsed) throw new Error(`the fixture has a bad line: ${line}`);
    units.set(unit, { ...units.get(unit), [fact]: parsed.value });
  }
  const sheets = [...units].map(([unit, values]) => ({ unit, facts: { values, clashes: [] } }));
  return { ruleSet: content, sheets };
}

/** Runs as it stands in Node and, as text, in the browser: it may use nothing but its arguments. */
function scoreAll(
  { score, canonicalJson }: Pick<typeof core, "score" | "canonicalJson">,
  fixture: Fixture,
): string {
  const cards = fixture.sheets.map(({ unit, facts }) =>
    score({
      ruleSet: fixture.ruleSet,
      unit: { id: unit, kind: "commune", type: "" },
      facts,
      asOf: "2026-08-31",
    }),
  );
  return canonicalJson(cards);
}

async function scoreInChromium(fixture: Fixture): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: await bundleCore() });
    return await page.evaluate(
      ({ run, data }) => {
        const scoreThem = new Function(`return (${run})`)() as (engine: unknown, data: unknown) => string;
        return scoreThem((globalThis as unknown as { readonly engine: unknown }).engine, data);
      },
      { run: scoreAll.toString(), data: fixture },
    );
  } finally {
    await page.close();
  }
}

/** The domain as the web client bundles it. */
async function bundleCore(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      lib: { entry: at("packages/core/src/index.ts"), formats: ["iife"], name: "engine" },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && "output" in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("core was not bundled");
  return chunk.code;
}
