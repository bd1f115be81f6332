import { router } from "../trpc.ts";
import { record } from "./record-import.ts";

export const importRouter = router({ record });
