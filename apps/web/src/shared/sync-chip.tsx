import { Link } from "@tanstack/react-router";
import { Cloud, CloudOff, CloudUpload, HardDrive, type LucideIcon, TriangleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import { useWords, type Words } from "../words/use-words.ts";
import { localTime } from "./clock.ts";
import type { OutboxState } from "./outbox/outbox.ts";
import { useOutbox } from "./outbox/the-outbox.ts";
import { useOnline } from "./use-media.ts";

/** *Saved* is the device, *sent* is the server's receipt: different words, different icons. */
export function SyncChip() {
  const words = useWords();
  const state = useOutbox();
  const slow = useSlowSaving(state.phase);
  const [Icon, text] = chipOf(state, words, slow);
  return (
    <Link
      to="/sync"
      className="flex min-h-11 max-w-44 shrink-0 items-center gap-1.5 rounded-card px-2 text-hint text-inherit no-underline focus-visible:outline-on-header lg:focus-visible:outline-focus"
    >
      <Icon aria-hidden="true" size={20} className="shrink-0" />
      <span>{text}</span>
    </Link>
  );
}

/** A missing network is a fact, not an error: said once, on the whole width. */
export function SyncStrip() {
  const { t } = useWords();
  const online = useOnline();
  const { entries } = useOutbox();
  if (online) return null;
  return (
    <Link
      to="/sync"
      className="flex min-h-11 items-center gap-3 border-b border-line bg-open-tint px-4 text-hint text-open no-underline"
    >
      <CloudOff aria-hidden="true" size={20} className="shrink-0" />
      <span className="flex-1">{t("sync.offline", { n: entries.length })}</span>
      <span className="font-semibold">{t("sync.see")}</span>
    </Link>
  );
}

function chipOf(
  { entries, phase, lastSentAt }: OutboxState,
  { t }: Words,
  slow: boolean,
): readonly [LucideIcon, string] {
  const waiting = entries.filter((entry) => !entry.refused).length;
  const refused = entries.length - waiting;
  if (refused > 0) return [TriangleAlert, t("sync.refused", { n: refused })];
  if (phase === "stuck") {
    return navigator.onLine ? [TriangleAlert, t("sync.stuck", { n: waiting })] : [HardDrive, t("sync.saved")];
  }
  if (phase === "sending" && waiting > 0) return [CloudUpload, t("sync.sending", { n: waiting })];
  if (slow) return [HardDrive, t("sync.saving")];
  return lastSentAt ? [Cloud, t("sync.sent", { time: localTime(lastSentAt) })] : [Cloud, t("sync.all-sent")];
}

function useSlowSaving(phase: OutboxState["phase"]): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (phase !== "saving") return setSlow(false);
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, [phase]);
  return slow;
}
