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
    listing: {
      "procedures-to-post": 172,
      "procedures-posted": 172,
      "decisions-to-post": 4,
      "decisions-posted-in-time": 3,
      "repealed-procedures-posted": 1,
      "posting-place": "easy",
      "vertical-procedures-approved": 9,
      "vertical-procedures-received": 4,
    },
    posted: { old: [3, 7], unnumbered: [2, 3, 7, 9, 11] },
    qr: {
      launch: "in-time",
      "procedures-in-model": 172,
      "procedures-with-code": 165,
      "guide-posted": true,
      "codes-labelled": true,
      "paper-kept": true,
    },
    codes: { oldVersion: [3, 7], dead: [10] },
    payment: {
      "dossiers-with-fee": 350,
      "dossiers-paid-online": 141,
      "procedures-with-fee": 21,
      "procedures-offering-online-payment": 21,
      "online-receipts-issued": 141,
      "account-posted": true,
      "payment-code-posted": true,
      "payee-is-the-authority": true,
    },
    support: {
      launch: "in-time",
      "on-duty": "irregular",
      "people-helped": 94,
      "helpers-use-passwords": false,
    },
  },
  findings: [
    { key: "care-for-reform" },
    { key: "no-late-dossiers" },
    { key: "youth-support/support-in-time" },
    { key: "procedure-listing/posted-late" },
    {
      key: "procedure-listing/pages-not-numbered",
      done: { on: "2023-05-22", evidence: "Báo cáo khắc phục của Ủy ban nhân dân phường, có ảnh chụp." },
    },
    { key: "qr-listing/codes-open-old-version" },
    { key: "procedure-listing/vertical-not-received-at-section" },
  ],
};
