import { definePlugin } from "@kiemtra/plugin-kit";
import { badgesWorn } from "./criteria/badges-worn.ts";
import { disciplineDisseminated } from "./criteria/discipline-disseminated.ts";
import { disciplineRegularlySupervised } from "./criteria/discipline-regularly-supervised.ts";
import { harassmentHandledStrictly } from "./criteria/harassment-handled-strictly.ts";
import { hotlinePosted } from "./criteria/hotline-posted.ts";
import { namePlatesPlaced } from "./criteria/name-plates-placed.ts";
import { noHarassmentConfirmed } from "./criteria/no-harassment-confirmed.ts";
import { nobodyAbsentWithoutLeave } from "./criteria/nobody-absent-without-leave.ts";
import { nobodyDisciplined } from "./criteria/nobody-disciplined.ts";
import { peopleComeOnTime } from "./criteria/people-come-on-time.ts";
import { peopleDressedProperly } from "./criteria/people-dressed-properly.ts";
import { publicNoticesCurrent } from "./criteria/public-notices-current.ts";
import { receptionScheduleCurrent } from "./criteria/reception-schedule-current.ts";
import { workingHoursUsedForWork } from "./criteria/working-hours-used-for-work.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Discipline and public-service culture: disseminated, supervised, and seen at a surprise check. */
export const discipline = definePlugin({
  contract: 1,
  id: "discipline",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    disciplineDisseminated,
    disciplineRegularlySupervised,
    nobodyAbsentWithoutLeave,
    peopleComeOnTime,
    workingHoursUsedForWork,
    badgesWorn,
    namePlatesPlaced,
    peopleDressedProperly,
    receptionScheduleCurrent,
    publicNoticesCurrent,
    hotlinePosted,
    noHarassmentConfirmed,
    harassmentHandledStrictly,
    nobodyDisciplined,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
