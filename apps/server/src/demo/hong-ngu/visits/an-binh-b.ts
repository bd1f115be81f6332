import { praiseOfAll } from "../praised-everywhere.ts";
import { AGREED_OPINION, type DemoVisit } from "../visit.ts";

/** Phường An Bình B, closed. Every figure is generated for demonstration. */
export const anBinhB: DemoVisit = {
  slug: "an-binh-b",
  unitId: "2023:29986",
  unitName: "phường An Bình B",
  visitOn: "2023-05-16",
  startedAt: "08:00",
  endedAt: "11:00",
  closedAt: "11:10",
  opinion: AGREED_OPINION,
  figures: {
    answers: {
      steering: {
        "plan-issued-on": "2023-01-30",
        "publicity-on-website": true,
        officials: 27,
        "officials-informed": 25,
        "problems-found": 4,
        "problems-handled": 3,
      },
      "qr-listing": {
        "procedures-in-model": 151,
        "procedures-with-code": 128,
      },
      "youth-support": {
        "on-duty": "irregular",
        "people-helped": 51,
        "helpers-use-passwords": false,
      },
      "one-stop": {
        "dossiers-received": 1003,
        "returned-in-time": 958,
        "in-process": 45,
        "entered-in-software": 11,
      },
      "procedure-listing": {
        "procedures-to-post": 172,
        "procedures-posted": 151,
        "decisions-to-post": 4,
        "decisions-posted-in-time": 2,
        "repealed-procedures-posted": 3,
        "vertical-procedures-approved": 9,
        "vertical-procedures-received": 9,
      },
      "online-services": {
        "dossiers-received": 760,
        "online-dossiers": 372,
        "online-resolved-in-time": 361,
        "procedures-eligible": 62,
        "full-process-services": 58,
        "full-process-services-used": 27,
        "paper-asked-again": 1,
      },
      "online-payment": {
        "dossiers-with-fee": 240,
        "dossiers-paid-online": 112,
        "procedures-with-fee": 21,
        "procedures-offering-online-payment": 18,
        "online-receipts-issued": 98,
      },
      digitisation: {
        "dossiers-received": 1003,
        "dossiers-digitised": 861,
        "backlog-review": "list-approved",
        "backlog-valid": 1720,
        "backlog-digitised": 0,
      },
      "electronic-documents": {
        "documents-sent": 284,
        "sent-electronically": 270,
        "documents-received": 812,
        "received-handled-in-software": 790,
      },
      "certified-copies": {
        "certifications-from-original": 430,
        "certifications-electronic": 138,
      },
      "task-tracking": {
        "tasks-assigned": 37,
        "tasks-due": 33,
        "tasks-done-in-time": 33,
      },
      "financial-autonomy": {
        savings: "38",
        "savings-used": "25",
        "savings-used-by-the-rules": "25",
      },
      discipline: {
        "surprise-check-on": "2023-05-16",
        "surprise-check-hour": "07 giờ 30 phút",
        "people-expected": 27,
        "people-present": 25,
        "people-away-with-leave": 2,
      },
      remediation: {
        recommendations: 5,
        "recommendations-done-in-time": 4,
        "recommendations-done-late": 1,
      },
      "procedure-control": {
        "review-plan": "not-updated",
        "simplification-proposals": 1,
        "substantial-proposals": 0,
      },
    },
    models: ["piloted", "piloted"],
    posted: { old: [2, 6, 9], unnamed: [2, 6, 9, 12], unnumbered: [2, 6, 9] },
    codes: { oldVersion: [2, 6, 9], wrong: [12], unreadable: [4] },
    records: {},
  },
  findings: [
    ...praiseOfAll,
    { key: "procedure-listing/posted-incompletely" },
    { key: "procedure-listing/repealed-still-posted" },
    { key: "qr-listing/codes-open-old-version" },
    { key: "procedure-control/review-plan-not-updated" },
    { key: "digitisation/backlog-not-digitised" },
  ],
};
