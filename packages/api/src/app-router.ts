import { calendarRouter } from "./calendar/router.ts";
import { factRouter } from "./fact/router.ts";
import { findingRouter } from "./finding/router.ts";
import { importRouter } from "./import/router.ts";
import { inspectionRouter } from "./inspection/router.ts";
import { pluginRouter } from "./plugin/router.ts";
import { recommendationRouter } from "./recommendation/router.ts";
import { roundRouter } from "./round/router.ts";
import { ruleSetRouter } from "./rule-set/router.ts";
import { sessionRouter } from "./session/router.ts";
import { router } from "./trpc.ts";
import { unitRouter } from "./unit/router.ts";
import { unitProposalRouter } from "./unit-proposal/router.ts";
import { userRouter } from "./user/router.ts";
import { workRouter } from "./work/router.ts";

/** The whole API: a folder per noun, a file per procedure. */
export const appRouter = router({
  session: sessionRouter,
  work: workRouter,
  inspection: inspectionRouter,
  fact: factRouter,
  import: importRouter,
  finding: findingRouter,
  round: roundRouter,
  recommendation: recommendationRouter,
  unitProposal: unitProposalRouter,
  unit: unitRouter,
  ruleSet: ruleSetRouter,
  plugin: pluginRouter,
  calendar: calendarRouter,
  user: userRouter,
});

export type AppRouter = typeof appRouter;
