import { createCatalogue, type RegisteredAccount, repealedProcedures } from "@kiemtra/codes";
import { communeProcedures, takenOn } from "@kiemtra/codes/commune-procedures";
import { useRef, useState } from "react";
import type { ScannedSpec } from "../../shared/scan-slot.ts";
import { judgePaymentCode } from "./judging/judge-payment-code.ts";
import { judgeProcedureCode } from "./judging/judge-procedure-code.ts";
import type { ReadFrom } from "./judging/scanned-code.ts";
import { wholeAccount } from "./registered-account-fields.tsx";
import { type ScanItem, unreadableItem } from "./scan-item.ts";
import { useKept } from "./use-kept.ts";
import { useSample } from "./use-sample.ts";

const catalogue = createCatalogue(takenOn, communeProcedures, repealedProcedures);
const NO_ACCOUNT: RegisteredAccount = { bin: "", account: "" };
const NO_ITEMS: readonly ScanItem[] = [];
/** The camera sees a code many times before the hand moves on. */
const SAME_LOOK_MS = 2500;

/** Everything that one opening of the scanner knows, and what a read code does to it. */
export function useScanSession(spec: ScannedSpec, inspection: string) {
  const [items, setItems] = useKept(`scanned:${inspection}:${spec.key}`, NO_ITEMS);
  const [account, setAccount] = useKept(`registered-account:${inspection}`, NO_ACCOUNT);
  const [label, setLabel] = useState("");
  const [latest, setLatest] = useState<ScanItem>();
  const sample = useSample(inspection, catalogue);
  const seen = useRef({ text: "", at: 0 });
  const expected = sample.next?.code ?? label.trim();

  const add = (made: readonly ScanItem[], hadTurn: boolean) => {
    setItems([...items, ...made]);
    setLatest(made.at(-1));
    if (!hadTurn) return;
    setLabel("");
    sample.advance();
  };
  const judge = (text: string, from: ReadFrom, label = expected): ScanItem => ({
    text,
    expected: label,
    code:
      spec.scan.reads === "procedure-code"
        ? judgeProcedureCode(text, { spec, catalogue, expected: label, from })
        : judgePaymentCode(text, spec, wholeAccount(account)),
  });
  const isNew = (made: ScanItem) =>
    !items.some(({ text, expected: label }) => text === made.text && label === made.expected);

  /** A code in front of the camera: counted once, however long it stays there. */
  const onCamera = (text: string) => {
    const before = seen.current;
    seen.current = { text, at: Date.now() };
    if (before.text === text && Date.now() - before.at < SAME_LOOK_MS) return;
    navigator.vibrate?.(60);
    const made = judge(text, "camera");
    if (isNew(made)) add([made], true);
    else setLatest(made);
  };
  /** A photo may show a whole board: a label that was told can only be that of a single code. */
  const onPhoto = (texts: readonly string[]) => {
    const isOne = texts.length === 1;
    const read = texts.map((text) => judge(text, "photo", isOne ? expected : ""));
    const made = read.filter(isNew);
    if (made.length > 0) add(made, isOne);
    else setLatest(read[0]);
  };
  const onUnreadable = () => add([unreadableItem(spec, sample.next?.name ?? label.trim())], true);

  return {
    catalogue,
    items,
    setItems,
    account,
    setAccount,
    label,
    setLabel,
    sample,
    latest,
    onCamera,
    onPhoto,
    onUnreadable,
  };
}
