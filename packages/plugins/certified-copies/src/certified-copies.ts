import { definePlugin } from "@kiemtra/plugin-kit";
import { accountsAndEquipmentReady } from "./criteria/accounts-and-equipment-ready.ts";
import { certificationsDoneElectronically } from "./criteria/certifications-done-electronically.ts";
import { certifiedByTheRules } from "./criteria/certified-by-the-rules.ts";
import { certifiedInTime } from "./criteria/certified-in-time.ts";
import { certifiersHaveSignatures } from "./criteria/certifiers-have-signatures.ts";
import { electronicCopiesOffered } from "./criteria/electronic-copies-offered.ts";
import { electronicCopiesVerify } from "./criteria/electronic-copies-verify.ts";
import { noSeriousCertifyingBreach } from "./criteria/no-serious-certifying-breach.ts";
import { requestsForElectronicCopiesMet } from "./criteria/requests-for-electronic-copies-met.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/**
 * Certified electronic copies from the original: offered, done electronically, lawful, and signed so that they
 * verify.
 */
export const certifiedCopies = definePlugin({
  contract: 1,
  id: "certified-copies",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    electronicCopiesOffered,
    requestsForElectronicCopiesMet,
    certificationsDoneElectronically,
    certifiedByTheRules,
    noSeriousCertifyingBreach,
    certifiedInTime,
    electronicCopiesVerify,
    certifiersHaveSignatures,
    accountsAndEquipmentReady,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
