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
    listing: {
      "procedures-to-post": 172,
      "procedures-posted": 172,
      "decisions-to-post": 4,
      "decisions-posted-in-time": 4,
      "repealed-procedures-posted": 0,
      "posting-place": "easy",
      "vertical-procedures-approved": 9,
      "vertical-procedures-received": 9,
    },
    posted: { unnumbered: [12] },
    qr: {
      launch: "in-time",
      "procedures-in-model": 172,
      "procedures-with-code": 172,
      "guide-posted": true,
      "codes-labelled": true,
      "paper-kept": true,
    },
    codes: {},
    payment: {
      "dossiers-with-fee": 412,
      "dossiers-paid-online": 268,
      "procedures-with-fee": 21,
      "procedures-offering-online-payment": 21,
      "online-receipts-issued": 268,
      "account-posted": true,
      "payment-code-posted": true,
      "payee-is-the-authority": true,
    },
    support: {
      launch: "in-time",
      "on-duty": "regular",
      "people-helped": 186,
      "helpers-use-passwords": false,
    },
  },
  findings: [
    { key: "care-for-reform" },
    { key: "no-late-dossiers" },
    { key: "procedure-listing/posted-in-time-and-full" },
    { key: "qr-listing/model-in-time" },
    { key: "online-payment/paid-online-share-high" },
    {
      key: "procedure-listing/pages-not-numbered",
      done: {
        on: "2023-05-16",
        evidence: "Đã đánh số trang toàn bộ tài liệu niêm yết; có ảnh kèm báo cáo.",
      },
    },
    { key: "backlog-not-digitised" },
  ],
};
