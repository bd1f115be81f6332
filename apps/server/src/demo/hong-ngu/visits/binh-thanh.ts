import { praiseOfAll } from "../praised-everywhere.ts";
import { AGREED_OPINION, type DemoVisit } from "../visit.ts";

/** Xã Bình Thạnh, closed. Every figure is generated for demonstration. */
export const binhThanh: DemoVisit = {
  slug: "binh-thanh",
  unitId: "2023:29959",
  unitName: "xã Bình Thạnh",
  visitOn: "2023-05-18",
  startedAt: "08:15",
  endedAt: "11:30",
  closedAt: "11:40",
  opinion: AGREED_OPINION,
  figures: {
    answers: {
      steering: {
        "plan-issued-on": "2023-01-18",
        "publicity-on-website": false,
        officials: 23,
        "officials-informed": 23,
        "problems-found": 1,
        "problems-handled": 1,
      },
      "qr-listing": {
        "procedures-in-model": 172,
        "procedures-with-code": 172,
      },
      "youth-support": {
        "on-duty": "irregular",
        "people-helped": 37,
      },
      "one-stop": {
        "dossiers-received": 934,
        "returned-in-time": 896,
        "in-process": 38,
        "entered-in-software": 12,
      },
      "procedure-listing": {
        "procedures-to-post": 172,
        "procedures-posted": 172,
        "decisions-to-post": 4,
        "decisions-posted-in-time": 4,
        "repealed-procedures-posted": 0,
        "vertical-procedures-approved": 9,
        "vertical-procedures-received": 0,
      },
      "online-services": {
        "dossiers-received": 690,
        "online-dossiers": 331,
        "online-resolved-in-time": 322,
        "procedures-eligible": 62,
        "full-process-services": 58,
        "full-process-services-used": 25,
        "paper-asked-again": 0,
      },
      "online-payment": {
        "dossiers-with-fee": 187,
        "dossiers-paid-online": 96,
        "procedures-with-fee": 21,
        "procedures-offering-online-payment": 21,
        "online-receipts-issued": 96,
      },
      digitisation: {
        "dossiers-received": 934,
        "dossiers-digitised": 862,
        "backlog-review": "list-approved",
        "backlog-valid": 1510,
        "backlog-digitised": 905,
      },
      "electronic-documents": {
        "documents-sent": 271,
        "sent-electronically": 271,
        "documents-received": 780,
        "received-handled-in-software": 780,
      },
      "certified-copies": {
        "certifications-from-original": 395,
        "certifications-electronic": 121,
      },
      "task-tracking": {
        "tasks-assigned": 34,
        "tasks-due": 31,
        "tasks-done-in-time": 31,
      },
      "financial-autonomy": {
        savings: "29.5",
        "savings-used": "20",
        "savings-used-by-the-rules": "20",
      },
      discipline: {
        "surprise-check-on": "2023-05-18",
        "surprise-check-hour": "08 giờ 00 phút",
        "people-expected": 23,
        "people-present": 21,
        "people-away-with-leave": 2,
      },
      remediation: {
        recommendations: 4,
        "recommendations-done-in-time": 3,
        "recommendations-done-late": 1,
      },
      "procedure-control": {
        "review-plan": "up-to-date",
        "simplification-proposals": 2,
        "substantial-proposals": 2,
      },
    },
    models: ["replicated", "piloted"],
    posted: { unnamed: [1, 2, 3, 5, 6, 8, 9, 10, 12], unnumbered: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    codes: {},
    records: { slipIncomplete: [2, 5, 6, 11], logbookIncomplete: [1, 2, 5, 6, 11] },
    notChecked: { "helpers-use-no-passwords": "Không có người hỗ trợ tại thời điểm kiểm tra." },
  },
  findings: [
    ...praiseOfAll,
    { key: "qr-listing/model-worth-spreading" },
    { key: "procedure-listing/posted-in-time-and-full" },
    { key: "procedure-listing/pages-not-numbered" },
    { key: "procedure-listing/decision-not-named" },
    { key: "procedure-listing/vertical-not-received-at-section" },
    {
      key: "procedure-control/records-incomplete-at-section",
      done: { on: "2023-05-30", evidence: "Đã ghi bổ sung sổ theo dõi, phiếu kiểm soát." },
    },
  ],
};
