import { definePlugin } from "@kiemtra/plugin-kit";
import { feesPaidOnline } from "./criteria/fees-paid-online.ts";
import { noPaymentCodePaysElsewhere } from "./criteria/no-payment-code-pays-elsewhere.ts";
import { paymentCodesPayRegisteredAccount } from "./criteria/payment-codes-pay-registered-account.ts";
import { paymentDetailsPosted } from "./criteria/payment-details-posted.ts";
import { proceduresOfferOnlinePayment } from "./criteria/procedures-offer-online-payment.ts";
import { receiptsIssuedOnline } from "./criteria/receipts-issued-online.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Fees of procedures paid online: figures of the period, and what people see at the counter. */
export const onlinePayment = definePlugin({
  contract: 1,
  id: "online-payment",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    feesPaidOnline,
    proceduresOfferOnlinePayment,
    receiptsIssuedOnline,
    paymentDetailsPosted,
    paymentCodesPayRegisteredAccount,
    noPaymentCodePaysElsewhere,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
