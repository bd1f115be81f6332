const SCHEME = /^https?:\/\//i;
/** A label that printers of codes put before an address. */
const LABEL = /^url(?:to)?:\s*/i;
const BARE_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;

/** The parts of a web address that say which page it opens, decoded and in lower case. */
export interface WebAddress {
  /** Without `www.`. */
  readonly host: string;
  readonly path: string;
  /** All that follows `?` or `#`: pages written as one application keep theirs behind `#`. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** Reads a web address, with or without `https://`; `undefined` for anything else. */
export function parseWebAddress(text: string): WebAddress | undefined {
  const bare = text.trim().replace(LABEL, "");
  const address = SCHEME.test(bare) ? bare : BARE_HOST.test(bare) ? `https://${bare}` : undefined;
  if (!address || /\s/.test(bare) || !URL.canParse(address)) return undefined;
  const { hostname, pathname, search, hash } = new URL(address);
  const route = hash.slice(1);
  const at = route.indexOf("?");
  const hashPath = at < 0 ? route : route.slice(0, at);
  const hashQuery = at < 0 ? "" : route.slice(at + 1);
  return {
    host: hostname.toLowerCase().replace(/^www\./, ""),
    path: decode(hashPath.startsWith("/") ? pathname + hashPath : pathname).toLowerCase(),
    query: [...pairs(search), ...pairs(hashQuery)],
  };
}

function pairs(query: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(query)].map(([name, value]) => [
    name.toLowerCase(),
    decode(value).toLowerCase(),
  ]);
}

/** Percent-encoding may have been applied twice; what cannot be decoded stays as it is. */
function decode(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return /%[0-9a-f]{2}/i.test(once) ? decodeURIComponent(once) : once;
  } catch {
    return text;
  }
}
