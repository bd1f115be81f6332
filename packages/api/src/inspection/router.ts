import { router } from "../trpc.ts";
import { close } from "./close-inspection.ts";
import { conclude } from "./conclude-inspection.ts";
import { get } from "./get-inspection.ts";
import { reopen } from "./reopen-inspection.ts";
import { saveVisit } from "./save-visit.ts";

export const inspectionRouter = router({ get, close, reopen, conclude, saveVisit });
