import { readFileSync } from "node:fs";
import { findCriterion, listCriteria, type RuleSetDocument } from "@kiemtra/core";
import { type LoadedPlugin, loadAllPlugins } from "@kiemtra/registry";
import { shippedRuleSets } from "@kiemtra/rule-sets";
import { describe, expect, it } from "vitest";
import { HONG_NGU_RULE_SET } from "./round.ts";
import { roundStatements } from "./statements.ts";

const PAGE = readFileSync(new URL("../../../../../docs/hong-ngu-2023.md", import.meta.url), "utf8");
const CRITERION = /(\d+\.\d+) `([a-z0-9-]+\/([a-z0-9-]+))` “([^”]*)”/g;
const FINDING = /`([a-z0-9-]+)\/([a-z0-9-]+)`( asks:)? “([^”]*)”/g;

const { content } = JSON.parse(
  readFileSync(shippedRuleSets.find(({ id }) => id === HONG_NGU_RULE_SET)?.file ?? "", "utf8"),
) as RuleSetDocument;
const { loaded } = await loadAllPlugins();

/** The rows of the tables: the words of the news, criteria, findings, statements. */
const rows = PAGE.split("\n").flatMap((line) => {
  const [, number = "", news = "", criteria = "", findings = "", statements = ""] = line
    .split("|")
    .map((cell) => cell.trim());
  return /^\d+$/.test(number) ? [{ number, news, criteria, findings, statements }] : [];
});
const quoted = PAGE.split("\n").flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []));

describe("the page of the news of Hồng Ngự", () => {
  it("has every sentence of the quoted news in its tables, in order, each with at least one expression", () => {
    expect(rows.map(({ news }) => news).join(" ")).toBe(quoted.join(" "));
    const bare = rows.filter((row) => !/`/.test(row.criteria + row.findings) || !/\d/.test(row.statements));
    expect(rows.length).toBeGreaterThan(30);
    expect(bare).toEqual([]);
  });

  it("names criteria of the released rule set by number, key and title, and leaves none out", () => {
    const named = rows.flatMap(({ criteria }) => [...criteria.matchAll(CRITERION)]);
    const wrong = named.filter(([, number, key, id = "", title]) => {
      const node = findCriterion(content, id);
      return node?.criterion !== key || node?.number !== number || node?.title.vi !== title;
    });
    const keys = new Set(named.map(([, , key]) => key));
    expect(wrong.map(([text]) => text)).toEqual([]);
    expect(listCriteria(content).filter(({ criterion }) => !keys.has(criterion))).toEqual([]);
    expect(count(/`/g, "criteria")).toBe(named.length * 2);
  });

  it("names findings of plugins, with the words of finding or recommendation, under criteria of the rule set", () => {
    const named = rows.flatMap(({ findings }) => [...findings.matchAll(FINDING)]);
    const wrong = named.filter(([, plugin = "", key = "", asks, words]) => {
      const found = loaded.find((candidate) => candidate.plugin.id === plugin);
      return !found || !isTemplate(found, key) || wordsOf(found, key, asks !== undefined) !== words;
    });
    expect(wrong.map(([text]) => text)).toEqual([]);
    expect(count(/`/g, "findings")).toBe(named.length * 2);
  });

  it("names every statement to all units", () => {
    const named = rows.flatMap(({ statements }) => [...statements.matchAll(/\d+/g)].map(([n]) => Number(n)));
    expect([...new Set(named)]).toEqual(roundStatements.map((_, index) => index + 1));
  });

  it("finds the statements in the words of the news, clause by clause, but for its slip", () => {
    const news = quoted
      .join(" ")
      .replace("giành sự quan tâm", "dành sự quan tâm")
      .replace("có nơi ", "")
      .toLowerCase();
    const clauses = roundStatements.flatMap(({ text }) => text.replace(/\.$/, "").toLowerCase().split("; "));
    expect(clauses.filter((clause) => !news.includes(clause))).toEqual([]);
  });
});

function count(pattern: RegExp, column: "criteria" | "findings"): number {
  return rows.reduce((sum, row) => sum + [...row[column].matchAll(pattern)].length, 0);
}

function isTemplate({ plugin }: LoadedPlugin, key: string): boolean {
  const template = plugin.findings.find((candidate) => candidate.key === key);
  return (
    template !== undefined &&
    listCriteria(content).some(({ criterion }) => criterion === `${plugin.id}/${template.criterion}`)
  );
}

function wordsOf({ languages }: LoadedPlugin, key: string, isAsked: boolean): string | undefined {
  return languages.vi[isAsked ? `finding.${key}.recommendation` : `finding.${key}`];
}
