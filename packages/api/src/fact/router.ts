import { router } from "../trpc.ts";
import { since } from "./facts-since.ts";
import { record } from "./record-facts.ts";

export const factRouter = router({ record, since });
