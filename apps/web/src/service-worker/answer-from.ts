/** The page of every screen. */
export const PAGE = "/index.html";

/** Paths that only the server answers. */
const SERVER_ONLY = /^\/(trpc|api|papers|healthz)(\/|$)/;

/** What the worker has to know of a request. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/**
 * The kept file that answers a request, by its path; `undefined` leaves the request to the network. A screen is always
 * the kept page. Assets may be of the build before, which a window that is still open goes on using.
 */
export function answerFrom(asked: Asked, origin: string, kept: ReadonlySet<string>): string | undefined {
  const { origin: theirs, pathname } = new URL(asked.url);
  if (asked.method !== "GET" || theirs !== origin || SERVER_ONLY.test(pathname)) return undefined;
  if (kept.has(pathname) || pathname.startsWith("/assets/")) return pathname;
  return asked.mode === "navigate" ? PAGE : undefined;
}
