import { router } from "../trpc.ts";
import { remove } from "./remove-finding.ts";
import { save } from "./save-finding.ts";

export const findingRouter = router({ save, remove });
