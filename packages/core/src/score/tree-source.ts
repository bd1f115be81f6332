import type { IsoDate } from "../calendar/working-days.ts";
import type { Answers } from "../engine/answers.ts";
import type { Engine } from "../engine/engine.ts";
import type { Points } from "../engine/points.ts";

/** What a scorecard's tree is made from. */
export interface TreeSource {
  readonly engine: Engine;
  readonly answers: Answers;
  readonly points: Points;
  readonly asOf: IsoDate;
}
