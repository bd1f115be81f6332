import { findCriterion, findSignals, listScoreNodes, weekdayOf, withDerivedCounts } from "@kiemtra/core";
import { listFindings, listRecommendations, listRoundStatements } from "@kiemtra/db";
import { createTestDatabase, type TestDatabase } from "@kiemtra/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../catalogue/load-units.ts";
import { demoOrg } from "../demo-org.ts";
import { scoredRound, seedAsAtStart } from "../testing/seeded-demo.ts";
import { praiseOfAll } from "./praised-everywhere.ts";
import { HONG_NGU_ROUND } from "./round.ts";

/** What the news faults at some units. */
const faultsOfSome = [
  "procedure-control/review-plan-not-updated",
  "procedure-control/records-incomplete-at-section",
  "procedure-listing/posted-late",
  "procedure-listing/pages-not-numbered",
  "procedure-listing/decision-not-named",
  "procedure-listing/vertical-not-received-at-section",
  "digitisation/backlog-not-digitised",
];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadCatalogue(database.db);
  await seedAsAtStart(database.db);
});
afterAll(() => database.drop());

describe("the inspection of Hồng Ngự", () => {
  it("is marked as illustrative and visits all seven units on working days", async () => {
    const { round, units } = await scoredRound(database.db, HONG_NGU_ROUND);
    expect(round).toMatchObject({ illustrative: true, with_points: true, team_kind: "to" });
    expect(units.map(({ unit }) => unit.name)).toEqual([
      "Phường An Thạnh",
      "Phường An Lạc",
      "Phường An Bình A",
      "Phường An Bình B",
      "Xã Bình Thạnh",
      "Xã Tân Hội",
      "Phường An Lộc",
    ]);
    expect(units.filter(({ inspection }) => weekdayOf(inspection.visit_on) % 6 === 0)).toEqual([]);
  });

  it("has one concluded, four closed, one begun with a figure that differs, and An Lộc untouched", async () => {
    const { units } = await scoredRound(database.db, HONG_NGU_ROUND);
    const states = units.map(({ inspection, facts, total }) => [
      inspection.notice_number ? "concluded" : inspection.closed_at ? "closed" : "open",
      facts.clashes,
      total.openMilli === total.applicableMilli,
    ]);
    expect(states).toEqual([
      ["concluded", [], false],
      ["closed", [], false],
      ["closed", [], false],
      ["closed", [], false],
      ["closed", [], false],
      ["open", ["procedure-listing/procedures-posted"], false],
      ["open", [], true],
    ]);
  });

  it("comes to the points that follow by hand from the figures", async () => {
    const { units } = await scoredRound(database.db, HONG_NGU_ROUND);
    const closed = units.filter(({ inspection }) => inspection.closed_at);
    expect(closed.map(({ unit, total }) => [unit.name, total.earnedMilli, total.applicableMilli])).toEqual([
      ["Phường An Thạnh", 95_760, 100_000],
      ["Phường An Lạc", 90_690, 100_000],
      ["Phường An Bình A", 89_870, 95_000],
      ["Phường An Bình B", 81_660, 100_000],
      ["Xã Bình Thạnh", 87_670, 100_000],
    ]);
  });

  it("shows full, partial, zero and no occurrence; what is open was marked as not checked", async () => {
    const { units } = await scoredRound(database.db, HONG_NGU_ROUND);
    const nodes = units
      .filter(({ inspection }) => inspection.closed_at)
      .flatMap(({ total }) => listScoreNodes(total).filter(({ kind }) => kind === "criterion"));
    const scored = nodes.filter(({ state }) => state === "scored");
    expect(nodes.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(scored.some(({ lostMilli }) => lostMilli === 0)).toBe(true);
    expect(scored.some(({ lostMilli, earnedMilli }) => lostMilli > 0 && earnedMilli > 0)).toBe(true);
    expect(scored.some(({ earnedMilli }) => earnedMilli === 0)).toBe(true);
    expect(nodes.some(({ state }) => state === "no-occurrence")).toBe(true);
    const open = nodes.filter(({ state }) => state === "open").map(({ id }) => id);
    expect(open).toEqual(["helpers-use-no-passwords"]);
  });

  it("contradicts itself at one visit only: dossiers that do not add up, for the head to see", async () => {
    const { ruleSet, units } = await scoredRound(database.db, HONG_NGU_ROUND);
    const found = units.flatMap(({ unit, facts }) =>
      findSignals(ruleSet.signals ?? [], withDerivedCounts(facts, ruleSet.facts)).map(({ signal }) => [
        unit.name,
        signal.key,
      ]),
    );
    expect(found).toEqual([["Xã Tân Hội", "one-stop/parts-do-not-add-up"]]);
  });

  it("praises every closed visit for what the news praises, faults some for what it faults", async () => {
    const { units } = await scoredRound(database.db, HONG_NGU_ROUND);
    const closed = units
      .filter(({ inspection }) => inspection.closed_at)
      .map(({ inspection }) => inspection.id);
    const findings = await listFindings(database.db, demoOrg.id, closed);
    const visitsOf = (key: string) => findings.filter(({ template }) => template === key).length;
    expect(praiseOfAll.map(({ key }) => [key, visitsOf(key)])).toEqual(
      praiseOfAll.map(({ key }) => [key, closed.length]),
    );
    expect(faultsOfSome.filter((key) => visitsOf(key) === 0 || visitsOf(key) === closed.length)).toEqual([]);
  });

  it("asks for remedies: some done in time with evidence, some overdue, targets without a day", async () => {
    const { db } = database;
    const rows = await listRecommendations(db, demoOrg.id, { roundId: HONG_NGU_ROUND });
    const overdue = await listRecommendations(db, demoOrg.id, { overdueOn: "2026-11-24" });
    const done = rows.filter(({ status }) => status === "done");
    const targets = rows.filter(({ kind }) => kind === "target");
    expect(done.length).toBeGreaterThanOrEqual(4);
    expect(done.filter((row) => !row.evidence || (row.done_on ?? "9") > (row.due_on ?? ""))).toEqual([]);
    expect(overdue.length).toBeGreaterThanOrEqual(5);
    expect(targets.filter(({ due_on }) => due_on !== null)).toEqual([]);
    expect(targets.map(({ due_words }) => due_words)).toContain("trong tháng 9 năm 2023");
    expect(rows.filter(({ unit_id }) => unit_id === null)).toHaveLength(7);
  });

  it("puts every finding of a template under its criterion, in words", async () => {
    const { ruleSet, units } = await scoredRound(database.db, HONG_NGU_ROUND);
    const ids = units.map(({ inspection }) => inspection.id);
    const findings = await listFindings(database.db, demoOrg.id, ids);
    const adrift = findings.filter(({ template, node_id, text }) => {
      const placed = template && node_id && findCriterion(ruleSet, node_id);
      return !placed || !text.endsWith(".");
    });
    expect(findings.length).toBeGreaterThan(90);
    expect(adrift).toEqual([]);
  });

  it("lets praise and fault of posting stand side by side", async () => {
    const statements = await listRoundStatements(database.db, demoOrg.id, HONG_NGU_ROUND);
    const posting = statements.filter(({ text }) =>
      /niêm yết (công khai|thủ tục hành chính chưa)/.test(text),
    );
    expect(posting.map(({ kind, quantifier }) => [kind, quantifier])).toEqual([
      ["praise", "most"],
      ["fault", "some"],
    ]);
  });
});
