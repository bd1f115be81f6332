import { praiseOfAll } from "../praised-everywhere.ts";
import { AGREED_OPINION, type DemoVisit } from "../visit.ts";

/** Phường An Bình A, closed. Every figure is generated for demonstration. */
export const anBinhA: DemoVisit = {
  slug: "an-binh-a",
  unitId: "2023:29989",
  unitName: "phường An Bình A",
  visitOn: "2023-05-12",
  startedAt: "13:30",
  endedAt: "16:30",
  closedAt: "16:40",
  opinion: AGREED_OPINION,
  figures: {
    answers: {
      steering: {
        "plan-issued-on": "2023-01-13",
        "publicity-on-website": true,
        officials: 25,
        "officials-informed": 25,
        "problems-found": 2,
        "problems-handled": 2,
      },
      "qr-listing": {
        "procedures-in-model": 172,
        "procedures-with-code": 172,
      },
      "youth-support": {
        "on-duty": "regular",
        "people-helped": 120,
        "helpers-use-passwords": false,
      },
      "one-stop": {
        "dossiers-received": 1176,
        "returned-in-time": 1120,
        "in-process": 56,
        "entered-in-software": 12,
      },
      "procedure-listing": {
        "procedures-to-post": 172,
        "procedures-posted": 172,
        "decisions-to-post": 0,
        "decisions-posted-in-time": 0,
        "repealed-procedures-posted": 0,
        "vertical-procedures-approved": 0,
        "vertical-procedures-received": 0,
      },
      "online-services": {
        "dossiers-received": 905,
        "online-dossiers": 512,
        "online-resolved-in-time": 501,
        "procedures-eligible": 62,
        "full-process-services": 61,
        "full-process-services-used": 38,
        "paper-asked-again": 0,
      },
      "online-payment": {
        "dossiers-with-fee": 298,
        "dossiers-paid-online": 167,
        "procedures-with-fee": 21,
        "procedures-offering-online-payment": 20,
        "online-receipts-issued": 160,
      },
      digitisation: {
        "dossiers-received": 1176,
        "dossiers-digitised": 1129,
        "backlog-review": "list-approved",
        "backlog-valid": 1980,
        "backlog-digitised": 1520,
      },
      "electronic-documents": {
        "documents-sent": 305,
        "sent-electronically": 305,
        "documents-received": 880,
        "received-handled-in-software": 880,
      },
      "certified-copies": {
        "certifications-from-original": 489,
        "certifications-electronic": 201,
      },
      "task-tracking": {
        "tasks-assigned": 42,
        "tasks-due": 38,
        "tasks-done-in-time": 38,
      },
      "financial-autonomy": {
        savings: "61.5",
        "savings-used": "45",
        "savings-used-by-the-rules": "45",
      },
      discipline: {
        "surprise-check-on": "2023-05-12",
        "surprise-check-hour": "13 giờ 30 phút",
        "people-expected": 25,
        "people-present": 24,
        "people-away-with-leave": 1,
      },
      remediation: {
        recommendations: 4,
        "recommendations-done-in-time": 4,
        "recommendations-done-late": 0,
      },
      "procedure-control": {
        "review-plan": "not-updated",
        "simplification-proposals": 1,
        "substantial-proposals": 1,
      },
    },
    models: ["replicated", "piloted", "proposed"],
    posted: { unnamed: [1, 4, 5, 8], unnumbered: [5] },
    codes: { oldVersion: [5], unreadable: [5, 6] },
    records: {},
  },
  findings: [
    ...praiseOfAll,
    { key: "procedure-listing/posted-in-time-and-full" },
    { key: "procedure-listing/decision-not-named" },
    {
      key: "procedure-control/review-plan-not-updated",
      done: { on: "2023-05-25", evidence: "Đã ban hành kế hoạch cập nhật." },
    },
    { key: "online-payment/receipts-not-issued-online" },
  ],
};
