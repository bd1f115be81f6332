import type { ScannedSpec } from "../../../shared/scan-slot.ts";

const label = (vi: string) => ({ vi });
const options = (keys: readonly string[]) => keys.map((key) => ({ key, label: label(key) }));
const text = (key: string, maxLength: number) =>
  ({ key, kind: "text", maxLength, label: label(key) }) as const;

/** A table of scanned procedure codes, with the outcomes that it is given. */
export function procedureTable(outcomes: readonly string[]): ScannedSpec {
  return {
    kind: "rows",
    key: "qr-listing/scanned-codes",
    label: label("Mã QR chọn mẫu đã quét"),
    columns: [
      text("procedure", 300),
      text("address", 60),
      { key: "outcome", kind: "choice", options: options(outcomes), label: label("Kết quả") },
      { key: "readable", kind: "yesno", label: label("Quét được ngay") },
    ],
    scan: {
      reads: "procedure-code",
      columns: { procedure: "procedure", address: "address", outcome: "outcome", readable: "readable" },
    },
  };
}

/** A table of posted payment codes. */
export const paymentTable: ScannedSpec = {
  kind: "rows",
  key: "online-payment/posted-codes",
  label: label("Mã thanh toán niêm yết"),
  columns: [
    text("beneficiary", 200),
    text("account", 40),
    {
      key: "outcome",
      kind: "choice",
      label: label("Kết quả"),
      options: options(["registered-account", "other-account", "damaged", "not-a-payment-code"]),
    },
  ],
  scan: {
    reads: "payment-code",
    columns: { beneficiary: "beneficiary", account: "account", outcome: "outcome" },
  },
};
