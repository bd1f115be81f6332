import { router } from "../trpc.ts";
import { me } from "./me.ts";
import { setUp } from "./set-up.ts";
import { start } from "./start.ts";

export const sessionRouter = router({ me, start, setUp });
