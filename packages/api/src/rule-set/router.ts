import { router } from "../trpc.ts";
import { get } from "./get-rule-set.ts";
import { list } from "./list-rule-sets.ts";

export const ruleSetRouter = router({ list, get });
