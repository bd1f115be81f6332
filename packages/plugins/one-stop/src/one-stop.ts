import { definePlugin } from "@kiemtra/plugin-kit";
import { apologiesSentAtCentre } from "./criteria/apologies-sent-at-centre.ts";
import { apologiesSentAtSection } from "./criteria/apologies-sent-at-section.ts";
import { dossiersEnteredInSoftware } from "./criteria/dossiers-entered-in-software.ts";
import { equipmentWorks } from "./criteria/equipment-works.ts";
import { noDossierOverdue } from "./criteria/no-dossier-overdue.ts";
import { noExtraPapersAsked } from "./criteria/no-extra-papers-asked.ts";
import { openAllWeekAtCentre } from "./criteria/open-all-week-at-centre.ts";
import { openAllWeekAtSection } from "./criteria/open-all-week-at-section.ts";
import { regulationIssuedAtCentre } from "./criteria/regulation-issued-at-centre.ts";
import { regulationIssuedAtSection } from "./criteria/regulation-issued-at-section.ts";
import { resultsReturnedInTime } from "./criteria/results-returned-in-time.ts";
import { roomServesPeople } from "./criteria/room-serves-people.ts";
import { slipsNameRightDeadlineAtCentre } from "./criteria/slips-name-right-deadline-at-centre.ts";
import { slipsNameRightDeadlineAtSection } from "./criteria/slips-name-right-deadline-at-section.ts";
import { staffOnDutyAtCentre } from "./criteria/staff-on-duty-at-centre.ts";
import { staffOnDutyAtSection } from "./criteria/staff-on-duty-at-section.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** The one-stop place: dossiers received and resolved as the rules require, and the room, people and rules that serve them. */
export const oneStop = definePlugin({
  contract: 1,
  id: "one-stop",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    noDossierOverdue,
    resultsReturnedInTime,
    apologiesSentAtSection,
    apologiesSentAtCentre,
    slipsNameRightDeadlineAtSection,
    slipsNameRightDeadlineAtCentre,
    noExtraPapersAsked,
    dossiersEnteredInSoftware,
    staffOnDutyAtSection,
    staffOnDutyAtCentre,
    openAllWeekAtSection,
    openAllWeekAtCentre,
    regulationIssuedAtSection,
    regulationIssuedAtCentre,
    roomServesPeople,
    equipmentWorks,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
