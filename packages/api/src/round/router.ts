import { router } from "../trpc.ts";
import { create } from "./create-round.ts";
import { get } from "./get-round.ts";
import { list } from "./list-rounds.ts";

export const roundRouter = router({ list, get, create });
