import { z } from "zod";
import { memberProcedure } from "../trpc.ts";
import { listBoard } from "./list-board.ts";

/** The board of all recommendations of a round; a unit's officer sees those to the unit and to all units. */
export const board = memberProcedure
  .input(z.object({ roundId: z.string().min(1).max(64) }))
  .query(({ ctx, input }) => listBoard(ctx, input.roundId));
