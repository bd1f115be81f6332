import { router } from "../trpc.ts";
import { list } from "./list-work.ts";

export const workRouter = router({ list });
