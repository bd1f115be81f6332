import { praiseOfAll } from "../praised-everywhere.ts";
import { AGREED_OPINION, type DemoVisit } from "../visit.ts";

/** Phường An Lạc, closed. Every figure is generated for demonstration. */
export const anLac: DemoVisit = {
  slug: "an-lac",
  unitId: "2023:29978",
  unitName: "phường An Lạc",
  visitOn: "2023-05-11",
  startedAt: "08:00",
  endedAt: "11:15",
  closedAt: "11:20",
  opinion: AGREED_OPINION,
  figures: {
    answers: {
      steering: {
        "plan-issued-on": "2023-01-16",
        "publicity-on-website": false,
        officials: 24,
        "officials-informed": 24,
        "problems-found": 2,
        "problems-handled": 2,
      },
      "qr-listing": {
        "procedures-in-model": 172,
        "procedures-with-code": 165,
      },
      "youth-support": {
        "on-duty": "irregular",
        "people-helped": 94,
        "helpers-use-passwords": false,
      },
      "one-stop": {
        "dossiers-received": 1092,
        "returned-in-time": 1049,
        "in-process": 43,
        "entered-in-software": 12,
      },
      "procedure-listing": {
        "procedures-to-post": 172,
        "procedures-posted": 172,
        "decisions-to-post": 4,
        "decisions-posted-in-time": 3,
        "repealed-procedures-posted": 1,
        "vertical-procedures-approved": 9,
        "vertical-procedures-received": 4,
      },
      "online-services": {
        "dossiers-received": 840,
        "online-dossiers": 437,
        "online-resolved-in-time": 428,
        "procedures-eligible": 62,
        "full-process-services": 60,
        "full-process-services-used": 34,
        "paper-asked-again": 0,
      },
      "online-payment": {
        "dossiers-with-fee": 350,
        "dossiers-paid-online": 141,
        "procedures-with-fee": 21,
        "procedures-offering-online-payment": 21,
        "online-receipts-issued": 141,
      },
      digitisation: {
        "dossiers-received": 1092,
        "dossiers-digitised": 1008,
        "backlog-review": "list-approved",
        "backlog-valid": 1865,
        "backlog-digitised": 1240,
      },
      "electronic-documents": {
        "documents-sent": 296,
        "sent-electronically": 290,
        "documents-received": 850,
        "received-handled-in-software": 850,
      },
      "certified-copies": {
        "certifications-from-original": 468,
        "certifications-electronic": 173,
      },
      "task-tracking": {
        "tasks-assigned": 39,
        "tasks-due": 35,
        "tasks-done-in-time": 35,
      },
      "financial-autonomy": {
        savings: "54.2",
        "savings-used": "40",
        "savings-used-by-the-rules": "40",
      },
      discipline: {
        "surprise-check-on": "2023-05-11",
        "surprise-check-hour": "07 giờ 30 phút",
        "people-expected": 24,
        "people-present": 22,
        "people-away-with-leave": 2,
      },
      remediation: {
        recommendations: 6,
        "recommendations-done-in-time": 5,
        "recommendations-done-late": 1,
      },
      "procedure-control": {
        "review-plan": "up-to-date",
        "simplification-proposals": 2,
        "substantial-proposals": 2,
      },
    },
    models: ["piloted", "piloted"],
    posted: { old: [3, 7], unnumbered: [2, 3, 7, 9, 11] },
    codes: { oldVersion: [3, 7], dead: [10] },
    records: {},
  },
  findings: [
    ...praiseOfAll,
    { key: "procedure-listing/posted-late" },
    {
      key: "procedure-listing/pages-not-numbered",
      done: { on: "2023-05-22", evidence: "Báo cáo khắc phục của Ủy ban nhân dân phường, có ảnh chụp." },
    },
    { key: "qr-listing/codes-open-old-version" },
    { key: "procedure-listing/vertical-not-received-at-section" },
  ],
};
