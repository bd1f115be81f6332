import type { ObjectFault } from "./read-data-objects.ts";

/** Where a VietQR code sends money. */
export interface Beneficiary {
  /** Bank identification number, six digits. */
  readonly bin: string;
  /** Number of the account or card. */
  readonly account: string;
  readonly service: "account" | "card" | "merchant";
}

/** A payment code whose structure and checksum hold. */
export interface PaymentCode {
  /** Absent in EMVCo codes of other schemes than VietQR. */
  readonly beneficiary?: Beneficiary;
  /** Made for one payment, so that it may not be paid twice. */
  readonly isForOnePayment: boolean;
  /** Numeric code of ISO 4217; 704 is the đồng. */
  readonly currency: string;
  /** As written in the code; the payer enters it when absent. */
  readonly amount?: string;
  /** Nội dung chuyển khoản. */
  readonly purpose?: string;
  readonly billNumber?: string;
  readonly merchantName?: string;
  readonly country: string;
}

/** Why a text is refused as a payment code. */
export type PaymentFault =
  /** It does not begin as one. */
  | { readonly kind: "not-a-payment-code" }
  | { readonly kind: ObjectFault; readonly tag?: string }
  /** The format indicator is not first, or the checksum not last. */
  | { readonly kind: "wrong-order" }
  | { readonly kind: "missing"; readonly tags: readonly string[] }
  | { readonly kind: "bad-checksum"; readonly said: string; readonly computed: string }
  /** An object holds what it may not: a currency that is not 704 in VietQR, a bank number of five digits. */
  | { readonly kind: "bad-value"; readonly tag: string };

export type PaymentReading =
  | { readonly isReadable: true; readonly code: PaymentCode }
  | { readonly isReadable: false; readonly fault: PaymentFault };
