import { Button, IconButton } from "@kiemtra/ui/button";
import { Strip } from "@kiemtra/ui/strip";
import { ScanLine, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import type { ScanSlotProps } from "../../shared/scan-slot.ts";
import type { ScanKey } from "../../words/scan-vi.ts";
import { useScanWords } from "../../words/use-scan-words.ts";
import { CameraView } from "./camera-view.tsx";
import { ExpectedProcedure } from "./expected-procedure.tsx";
import { PhotoButton } from "./photo-button.tsx";
import { createCodeReader } from "./reading/code-reader.ts";
import type { CodeReader } from "./reading/picture.ts";
import { RegisteredAccountFields } from "./registered-account-fields.tsx";
import { ResultCard } from "./result-card.tsx";
import { ScannedList } from "./scanned-list.tsx";
import { useScanSession } from "./use-scan-session.ts";

/** The scanner: a whole screen on a phone, two columns on a desktop. What was scanned stays until it is written. */
export function ScanSheet({ spec, onRows, onClose }: ScanSlotProps) {
  const { t } = useScanWords();
  const { view } = useInspection();
  const sheet = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const reader = useReader();
  const session = useScanSession(spec, view.id);
  const [trouble, setTrouble] = useState<ScanKey>();
  const { items, latest } = session;
  useEffect(() => sheet.current?.showModal(), []);
  const write = () => {
    onRows(items.map(({ code }) => code.cells));
    session.setItems([]);
    onClose();
  };
  return (
    <dialog
      ref={sheet}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-bg p-0 text-text lg:m-auto lg:h-[min(90dvh,44rem)] lg:w-[60rem] lg:rounded-card lg:line"
    >
      <div className="flex h-full flex-col">
        <header className="flex min-h-14 items-center gap-2 border-b border-line bg-surface pr-1 pl-4">
          <h2 id={titleId} className="flex-1 text-body font-semibold">
            {t(`scan.title.${spec.scan.reads}`)}
          </h2>
          <IconButton icon={X} label={t("scan.close")} onClick={onClose} />
        </header>
        <div className="grid min-h-0 flex-1 content-start gap-3 overflow-y-auto p-4 lg:grid-cols-2 lg:gap-4">
          <div className="flex flex-col gap-3">
            {reader && (
              <CameraView
                reader={reader}
                onText={session.onCamera}
                onFailure={() => setTrouble("scan.reader-failed")}
              />
            )}
            <div className="flex flex-wrap gap-2">
              {reader && <PhotoButton reader={reader} onTexts={session.onPhoto} onTrouble={setTrouble} />}
              <Button className="flex-1" onClick={session.onUnreadable}>
                {t("scan.unreadable")}
              </Button>
            </div>
            {trouble && <Strip kind="warn">{t(trouble)}</Strip>}
          </div>
          <div className="flex flex-col gap-3">
            <div aria-live="polite">
              {latest ? (
                <ResultCard code={latest.code} />
              ) : (
                <p className="rounded-card border border-dashed border-control p-3 text-body text-muted">
                  {t("scan.result-none")}
                </p>
              )}
            </div>
            {spec.scan.reads === "procedure-code" ? (
              <ExpectedProcedure
                catalogue={session.catalogue}
                sample={session.sample}
                label={session.label}
                onLabel={session.setLabel}
              />
            ) : (
              <RegisteredAccountFields account={session.account} onAccount={session.setAccount} />
            )}
            <ScannedList spec={spec} items={items} onItems={session.setItems} />
          </div>
        </div>
        <footer className="border-t border-line bg-surface p-3">
          <Button
            icon={ScanLine}
            variant="primary"
            className="w-full"
            disabled={items.length === 0}
            onClick={write}
          >
            {items.length === 0 ? t("scan.write-none") : t("scan.write", { n: items.length })}
          </Button>
        </footer>
      </div>
    </dialog>
  );
}

/** One reader for as long as the sheet is open. */
function useReader(): CodeReader | undefined {
  const [reader, setReader] = useState<CodeReader>();
  useEffect(() => {
    const made = createCodeReader();
    setReader(made);
    return made.close;
  }, []);
  return reader;
}
