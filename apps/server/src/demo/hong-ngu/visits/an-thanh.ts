import { praiseOfAll } from "../praised-everywhere.ts";
import { AGREED_OPINION, type DemoVisit } from "../visit.ts";

/** Phường An Thạnh, closed and concluded. Every figure is generated for demonstration. */
export const anThanh: DemoVisit = {
  slug: "an-thanh",
  unitId: "2023:29955",
  unitName: "phường An Thạnh",
  visitOn: "2023-05-09",
  startedAt: "08:00",
  endedAt: "11:00",
  closedAt: "11:05",
  notice: { number: "01/TB-TKT", on: "2023-05-26" },
  opinion: AGREED_OPINION,
  figures: {
    answers: {
      steering: {
        "plan-issued-on": "2023-01-12",
        "publicity-on-website": true,
        officials: 26,
        "officials-informed": 26,
        "problems-found": 3,
        "problems-handled": 3,
      },
      "qr-listing": {
        "procedures-in-model": 172,
        "procedures-with-code": 172,
      },
      "youth-support": {
        "on-duty": "regular",
        "people-helped": 186,
        "helpers-use-passwords": false,
      },
      "one-stop": {
        "dossiers-received": 1284,
        "returned-in-time": 1231,
        "in-process": 53,
        "entered-in-software": 12,
      },
      "procedure-listing": {
        "procedures-to-post": 172,
        "procedures-posted": 172,
        "decisions-to-post": 4,
        "decisions-posted-in-time": 4,
        "repealed-procedures-posted": 0,
        "vertical-procedures-approved": 9,
        "vertical-procedures-received": 9,
      },
      "online-services": {
        "dossiers-received": 986,
        "online-dossiers": 604,
        "online-resolved-in-time": 592,
        "procedures-eligible": 62,
        "full-process-services": 62,
        "full-process-services-used": 41,
        "paper-asked-again": 0,
      },
      "online-payment": {
        "dossiers-with-fee": 412,
        "dossiers-paid-online": 268,
        "procedures-with-fee": 21,
        "procedures-offering-online-payment": 21,
        "online-receipts-issued": 268,
      },
      digitisation: {
        "dossiers-received": 1284,
        "dossiers-digitised": 1246,
        "backlog-review": "list-approved",
        "backlog-valid": 2140,
        "backlog-digitised": 0,
      },
      "electronic-documents": {
        "documents-sent": 318,
        "sent-electronically": 318,
        "documents-received": 905,
        "received-handled-in-software": 905,
      },
      "certified-copies": {
        "certifications-from-original": 520,
        "certifications-electronic": 214,
      },
      "task-tracking": {
        "tasks-assigned": 46,
        "tasks-due": 41,
        "tasks-done-in-time": 41,
      },
      "financial-autonomy": {
        savings: "86.4",
        "savings-used": "60",
        "savings-used-by-the-rules": "60",
      },
      discipline: {
        "surprise-check-on": "2023-05-09",
        "surprise-check-hour": "07 giờ 30 phút",
        "people-expected": 26,
        "people-present": 25,
        "people-away-with-leave": 1,
      },
      remediation: {
        recommendations: 5,
        "recommendations-done-in-time": 5,
        "recommendations-done-late": 0,
      },
      "procedure-control": {
        "review-plan": "up-to-date",
        "simplification-proposals": 3,
        "substantial-proposals": 3,
      },
    },
    models: ["replicated", "replicated", "piloted"],
    posted: { unnumbered: [12] },
    codes: {},
    records: {},
  },
  findings: [
    ...praiseOfAll,
    { key: "procedure-listing/posted-in-time-and-full" },
    {
      key: "procedure-listing/pages-not-numbered",
      done: { on: "2023-05-16", evidence: "Đã đánh số trang toàn bộ tài liệu niêm yết; có ảnh kèm báo cáo." },
    },
    { key: "digitisation/backlog-not-digitised" },
  ],
};
