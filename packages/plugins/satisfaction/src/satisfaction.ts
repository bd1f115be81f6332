import { definePlugin } from "@kiemtra/plugin-kit";
import { answersSaySatisfied } from "./criteria/answers-say-satisfied.ts";
import { enoughPeopleAsked } from "./criteria/enough-people-asked.ts";
import { noPetitionLeftUnanswered } from "./criteria/no-petition-left-unanswered.ts";
import { peopleAreSatisfied } from "./criteria/people-are-satisfied.ts";
import { petitionAddressPosted } from "./criteria/petition-address-posted.ts";
import { petitionAnswersPublished } from "./criteria/petition-answers-published.ts";
import { petitionsAnsweredInTime } from "./criteria/petitions-answered-in-time.ts";
import { satisfactionNotBelowLastYear } from "./criteria/satisfaction-not-below-last-year.ts";
import { suggestionBoxOpened } from "./criteria/suggestion-box-opened.ts";
import { surveyCodeWorks } from "./criteria/survey-code-works.ts";
import { surveyPublishedAndActedOn } from "./criteria/survey-published-and-acted-on.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** How satisfied people are, and whether they are heard: survey, feedback and petitions, box and code. */
export const satisfaction = definePlugin({
  contract: 1,
  id: "satisfaction",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    peopleAreSatisfied,
    answersSaySatisfied,
    satisfactionNotBelowLastYear,
    enoughPeopleAsked,
    surveyPublishedAndActedOn,
    petitionsAnsweredInTime,
    noPetitionLeftUnanswered,
    petitionAnswersPublished,
    petitionAddressPosted,
    suggestionBoxOpened,
    surveyCodeWorks,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
