import { router } from "../trpc.ts";
import { list } from "./list-plugins.ts";

export const pluginRouter = router({ list });
