import { useEffect, useState } from "react";

const TYPING_MS = 300;

/**
 * A text that is typed here and now and stands in the address a moment later: an address that answers late would
 * break the keyboard's way of composing Vietnamese.
 */
export function useTypedText(inAddress: string, write: (text: string) => void) {
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => write(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, write]);
  // Once it has arrived, the address leads again.
  useEffect(() => setTyped((before) => (before === inAddress ? undefined : before)), [inAddress]);
  return [typed ?? inAddress, setTyped] as const;
}
