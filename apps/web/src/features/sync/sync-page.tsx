import { Button } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Download, RefreshCw } from "lucide-react";
import { localTime, localToday } from "../../shared/clock.ts";
import { outbox, useOutbox } from "../../shared/outbox/the-outbox.ts";
import { Page } from "../../shared/page.tsx";
import { useMe } from "../../shared/session.ts";
import { useWords } from "../../words/use-words.ts";
import { EntryRow } from "./entry-row.tsx";

/** The outbox: what waits, what was refused and why, and a file to keep it safe. */
export function SyncPage() {
  const { t } = useWords();
  const me = useMe();
  const { entries, phase, lastSentAt } = useOutbox();
  const save = () => saveFile(`kiemtra-${me?.username ?? ""}-${localToday()}.json`, entries);
  return (
    <Page title={t("sync.title")} back={{ to: "/work" }}>
      <div className="flex flex-col gap-4">
        {lastSentAt && (
          <p className="text-hint text-muted">{t("sync.sent", { time: localTime(lastSentAt) })}</p>
        )}
        {entries.length === 0 ? (
          <EmptyState>{t("sync.empty")}</EmptyState>
        ) : (
          <>
            <p className="text-body">{t("sync.kept", { n: entries.length })}</p>
            <div className="flex flex-wrap gap-2">
              <Button
                icon={RefreshCw}
                variant="primary"
                disabled={phase === "sending"}
                onClick={() => void outbox.flush()}
              >
                {t("sync.send-again")}
              </Button>
              <Button icon={Download} onClick={save}>
                {t("sync.export")}
              </Button>
            </div>
            <ul className="flex flex-col gap-2">
              {entries.map((entry) => (
                <EntryRow key={entry.key} entry={entry} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Page>
  );
}

function saveFile(name: string, content: unknown): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(content, null, 2)], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
