import type { DomainErrorCode, LocalText, TextData } from "@kiemtra/core";
import { fieldErrorTexts, say } from "@kiemtra/i18n";
import type { Words } from "../words/use-words.ts";
import { capitalise } from "./capitalise.ts";

/** What went wrong with a call, without its prose. */
export interface ApiFailure {
  readonly kind: "offline" | "signed-out" | "forbidden" | "not-found" | "malformed" | "domain" | "fault";
  readonly domain?: { readonly code: DomainErrorCode; readonly data: TextData };
  readonly requestId?: string;
}

/** Reads a thrown error; `fetch` throws a `TypeError` when the server could not be reached. */
export function failureOf(error: unknown): ApiFailure {
  const data = dataOf(error);
  if (!data) return { kind: error instanceof TypeError ? "offline" : "fault" };
  const id = data.requestId ? { requestId: data.requestId } : {};
  if (data.domain) return { kind: "domain", domain: data.domain, ...id };
  switch (data.code) {
    case "UNAUTHORIZED":
      return { kind: "signed-out", ...id };
    case "FORBIDDEN":
      return { kind: "forbidden", ...id };
    case "NOT_FOUND":
      return { kind: "not-found", ...id };
    case "BAD_REQUEST":
    case "PAYLOAD_TOO_LARGE":
      return { kind: "malformed", ...id };
    default:
      return { kind: "fault", ...id };
  }
}

/** The sentence for a failure: which thing, why, what to do; the request's id at the end. */
export function sentenceOf(failure: ApiFailure, words: Words): string {
  const { t } = words;
  const id = failure.requestId ? ` ${t("error.request-id", { id: failure.requestId })}` : "";
  switch (failure.kind) {
    case "offline":
      return t("error.offline");
    case "signed-out":
      return t("error.signed-out");
    case "forbidden":
      return t("error.forbidden") + id;
    case "not-found":
      return t("error.not-found") + id;
    case "malformed":
    case "fault":
      return t("error.fault") + id;
    case "domain":
      return (failure.domain ? domainSentence(failure.domain, words) : "") + id;
  }
}

type ErrorTexts = Partial<Record<DomainErrorCode, LocalText>>;
let errorTexts: ErrorTexts = fieldErrorTexts;

/** Adds sentences for rules that only screens loaded later can break. */
export function learnErrorTexts(texts: ErrorTexts): void {
  errorTexts = { ...errorTexts, ...texts };
}

/** The sentence for a refusal of the domain; empty for a code that this client does not know. */
export function domainSentence(
  { code, data }: { readonly code: string; readonly data: TextData },
  { t, locale }: Words,
): string {
  const text = errorTexts[code as DomainErrorCode];
  return text ? capitalise(say(text, { head: t("team.head.any"), ...data }, { locale })) : "";
}

interface ErrorData {
  readonly code?: string;
  readonly requestId?: string | null;
  readonly domain?: { readonly code: DomainErrorCode; readonly data: TextData } | null;
}

function dataOf(error: unknown): ErrorData | undefined {
  if (typeof error !== "object" || error === null || !("data" in error)) return undefined;
  return typeof error.data === "object" && error.data !== null ? error.data : undefined;
}
