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
    listing: {
      "procedures-to-post": 172,
      "procedures-posted": 172,
      "decisions-to-post": 4,
      "decisions-posted-in-time": 3,
      "repealed-procedures-posted": 0,
      "posting-place": "easy",
      "vertical-procedures-approved": 9,
      "vertical-procedures-received": 0,
    },
    posted: { unnamed: [1, 2, 3, 5, 6, 8, 9, 10, 12], unnumbered: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
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
      "dossiers-with-fee": 187,
      "dossiers-paid-online": 0,
      "procedures-with-fee": 21,
      "procedures-offering-online-payment": 21,
      "online-receipts-issued": 0,
      "account-posted": true,
      "payment-code-posted": false,
      "payee-is-the-authority": true,
    },
    support: {
      launch: "late",
      "on-duty": "none",
    },
    notChecked: {
      "helpers-use-no-passwords": "Chưa có người hỗ trợ tại thời điểm kiểm tra.",
    },
  },
  findings: [
    { key: "care-for-reform" },
    { key: "no-overdue-tasks" },
    { key: "qr-listing/model-worth-spreading" },
    { key: "procedure-listing/pages-not-numbered" },
    { key: "procedure-listing/decision-not-named" },
    { key: "procedure-listing/vertical-not-received-at-section" },
    { key: "online-payment/few-paid-online" },
    {
      key: "logbook-incomplete",
      done: { on: "2023-05-30", evidence: "Đã ghi bổ sung sổ theo dõi, phiếu kiểm soát." },
    },
  ],
};
