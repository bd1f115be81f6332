import { router } from "../trpc.ts";
import { board } from "./board.ts";
import { report } from "./report-recommendation.ts";

export const recommendationRouter = router({ board, report });
