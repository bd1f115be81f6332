import type { DemoVisit } from "./visit.ts";
import { anBinhA } from "./visits/an-binh-a.ts";
import { anBinhB } from "./visits/an-binh-b.ts";
import { anLac } from "./visits/an-lac.ts";
import { anLoc } from "./visits/an-loc.ts";
import { anThanh } from "./visits/an-thanh.ts";
import { binhThanh } from "./visits/binh-thanh.ts";
import { tanHoi } from "./visits/tan-hoi.ts";

/** The visits to all seven units of the city, on working days of the period, in their order. */
export const demoVisits: readonly DemoVisit[] = [anThanh, anLac, anBinhA, anBinhB, binhThanh, tanHoi, anLoc];
