import { CONTRACT, type CriterionSpec, definePlugin } from "../criteria-plugin.ts";
import { laws } from "../law/catalogue.ts";
import { judged } from "../scales/index.ts";
import { testCriterion } from "./test-criterion.ts";

const criterion: CriterionSpec = {
  key: "waiting",
  revision: 1,
  law: ["decree"],
  scale: judged(["waiting", "seats"]),
  judge: (facts) =>
    facts.count("waiting") <= facts.count("seats")
      ? { state: "scored", share: { of: 1, over: 1 }, reasons: [] }
      : {
          state: "scored",
          share: { of: 1, over: 4 },
          reasons: [{ code: "too-few-seats", share: { of: 3, over: 4 }, facts: ["seats"] }],
        },
  ownReasons: ["too-few-seats"],
};

const texts = {
  "fact.waiting": "Waiting",
  "fact.seats": "Seats",
  "criterion.waiting": "Seats for those who wait",
  "reason.waiting.too-few-seats": "Fewer seats than people",
};

const plugin = definePlugin({
  contract: CONTRACT,
  id: "room",
  version: "1.0.0",
  law: { decree: laws["nd-63-2010"] },
  facts: [
    { key: "waiting", kind: "count" },
    { key: "seats", kind: "count" },
  ],
  criteria: [criterion],
  form: [],
  evidence: [],
  findings: [],
  signals: [],
  report: [],
  imports: [],
  texts: { vi: async () => ({ texts }), en: async () => ({ texts }) },
});

testCriterion(plugin, criterion, [
  { name: "enough seats", facts: { waiting: 3, seats: 4 }, max: 2, earned: 2, reasons: [] },
  { name: "is open while nobody counted", facts: {}, max: 2, state: "open" },
  { name: "too few", facts: { waiting: 5, seats: 4 }, max: 2, earned: 0.5, reasons: ["judged"] },
]);
