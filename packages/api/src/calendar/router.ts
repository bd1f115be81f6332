import { router } from "../trpc.ts";
import { list } from "./list-calendar.ts";
import { remove } from "./remove-day.ts";
import { save } from "./save-day.ts";

export const calendarRouter = router({ list, save, remove });
