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
    listing: {
      "procedures-to-post": 172,
      "procedures-posted": 170,
      "decisions-to-post": 0,
      "decisions-posted-in-time": 0,
      "repealed-procedures-posted": 0,
      "posting-place": "partly",
      "vertical-procedures-approved": 0,
      "vertical-procedures-received": 0,
    },
    posted: { unnamed: [1, 4, 5, 8], unnumbered: [5] },
    qr: {
      launch: "in-time",
      "procedures-in-model": 170,
      "procedures-with-code": 170,
      "guide-posted": true,
      "codes-labelled": true,
      "paper-kept": false,
    },
    codes: { oldVersion: [5], unreadable: [5, 6] },
    payment: {
      "dossiers-with-fee": 298,
      "dossiers-paid-online": 167,
      "procedures-with-fee": 21,
      "procedures-offering-online-payment": 20,
      "online-receipts-issued": 160,
      "account-posted": true,
      "payment-code-posted": true,
      "payee-is-the-authority": true,
    },
    support: {
      launch: "in-time",
      "on-duty": "regular",
      "people-helped": 120,
      "helpers-use-passwords": false,
    },
  },
  findings: [
    { key: "care-for-reform" },
    { key: "no-overdue-tasks" },
    { key: "qr-listing/model-in-time" },
    { key: "procedure-listing/decision-not-named" },
    {
      key: "review-plan-not-updated",
      done: { on: "2023-05-25", evidence: "Đã ban hành kế hoạch cập nhật." },
    },
    { key: "online-payment/receipts-not-issued-online" },
  ],
};
