import { findProcedureCode } from "./find-procedure-code.ts";
import { parseWebAddress, type WebAddress } from "./parse-web-address.ts";
import type { NoProcedureAddress, ProcedureAddress } from "./procedure-address.ts";

const PORTAL = "dichvucong.gov.vn";
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Pages of the portal before 2026: `/p/home/dvc-….html?ma_thu_tuc=…`. */
const OLD_PAGE = /^\/p\/home\//;
const DETAIL = /thu-tuc|tthc/;
const ID_NAMES = ["ma_thu_tuc", "mathutuc", "ma", "id"];
/** An EMVCo code begins with its format indicator, which is 01. */
const PAYMENT = /^000201/;

/** Which procedure's page a scanned text opens, or what else the text is. Nothing is fetched. */
export function readProcedureAddress(text: string): ProcedureAddress | NoProcedureAddress {
  const said = text.trim();
  if (said === "") return { kind: "not-a-procedure", is: "empty" };
  if (PAYMENT.test(said)) return { kind: "not-a-procedure", is: "payment-code" };
  const address = parseWebAddress(said);
  if (!address) return { kind: "not-a-procedure", is: "text" };
  const { host } = address;
  if (host === PORTAL || host.endsWith(`.${PORTAL}`)) return readPortalPage(address);
  const code = host.endsWith(".gov.vn") ? codeIn(address) : undefined;
  if (code) return { kind: "procedure", host, form: "other-portal", code };
  return { kind: "not-a-procedure", is: "web-address", host };
}

function readPortalPage(address: WebAddress): ProcedureAddress | NoProcedureAddress {
  const { host, path } = address;
  const code = codeIn(address);
  const pageId = DETAIL.test(path) ? pageIdIn(address) : undefined;
  if (!code && !pageId) return { kind: "not-a-procedure", is: "portal-page", host };
  const form = OLD_PAGE.test(path) ? "national-old" : "national";
  return { kind: "procedure", host, form, ...(code && { code }), ...(pageId && { pageId }) };
}

function codeIn({ path, query }: WebAddress): string | undefined {
  return findProcedureCode([path, ...query.map(([, value]) => value)].join(" "));
}

function pageIdIn({ path, query }: WebAddress): string | undefined {
  const values = query.filter(([name]) => ID_NAMES.includes(name)).map(([, value]) => value);
  return UUID.exec([path, ...values].join(" "))?.[0] ?? values.find((value) => /^\d{1,9}$/.test(value));
}
