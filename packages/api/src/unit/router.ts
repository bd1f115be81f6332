import { router } from "../trpc.ts";
import { get } from "./get-unit.ts";
import { search } from "./search-units.ts";

export const unitRouter = router({ search, get });
