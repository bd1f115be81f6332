import type { ImportSpec } from "@kiemtra/plugin-kit";

/** A list of dossiers with a fee from the procedure system: a row is a dossier, with how it was paid. */
export const imports: readonly ImportSpec[] = [
  {
    key: "payments",
    rows: "records",
    id: "code",
    columns: [
      { key: "code", kind: "text", headings: ["mã hồ sơ", "số hồ sơ", "mã số hồ sơ"], isRequired: true },
      {
        key: "paid-online",
        kind: "yesno",
        headings: ["thanh toán trực tuyến", "hình thức thanh toán", "đã thanh toán trực tuyến"],
        isRequired: true,
      },
      {
        key: "receipt",
        kind: "text",
        headings: ["số biên lai điện tử", "biên lai điện tử", "mã biên lai", "số biên lai"],
      },
    ],
    facts: [
      { fact: "dossiers-with-fee", where: [] },
      { fact: "dossiers-paid-online", where: [{ column: "paid-online", is: true }] },
      {
        fact: "online-receipts-issued",
        where: [
          { column: "paid-online", is: true },
          { column: "receipt", isThere: true },
        ],
      },
    ],
  },
];
