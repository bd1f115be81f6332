import type { BrowserContext } from "playwright-core";

const PAYMENT_COLUMNS = [
  { key: "beneficiary", kind: "text", maxLength: 200, label: { vi: "Người thụ hưởng" } },
  { key: "account", kind: "text", maxLength: 40, label: { vi: "Số tài khoản" } },
  {
    key: "outcome",
    kind: "choice",
    label: { vi: "Kết quả" },
    options: [
      { key: "registered-account", label: { vi: "Đúng tài khoản đã đăng ký" } },
      { key: "other-account", label: { vi: "Tài khoản khác" } },
      { key: "damaged", label: { vi: "Mã hỏng" } },
      { key: "not-a-payment-code", label: { vi: "Không phải mã thanh toán" } },
    ],
  },
];

interface Spec {
  readonly key: string;
}

/**
 * The demonstration asks for no posted payment codes: on the way to this browser, its table of scanned codes becomes one
 * of payment codes.
 */
export async function scanPaymentsInstead(context: BrowserContext): Promise<void> {
  await context.route("**/trpc/inspection.get?**", async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    const facts: readonly Spec[] = json.result?.data?.ruleSet?.content?.facts ?? [];
    const table = facts.find(({ key }) => key.endsWith("/scanned-codes"));
    if (table) {
      const columns = { beneficiary: "beneficiary", account: "account", outcome: "outcome" };
      Object.assign(table, { columns: PAYMENT_COLUMNS, scan: { reads: "payment-code", columns } });
    }
    await route.fulfill({ response, json });
  });
}
