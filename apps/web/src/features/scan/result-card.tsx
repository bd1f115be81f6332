import { buttonClass } from "@kiemtra/ui/button";
import { CircleCheck, CircleHelp, CircleX, ExternalLink, type LucideIcon } from "lucide-react";
import { useOnline } from "../../shared/use-media.ts";
import { useScanWords } from "../../words/use-scan-words.ts";
import type { ScannedCode, Tone } from "./judging/scanned-code.ts";
import { useSay } from "./use-say.ts";

const LOOKS: Readonly<Record<Tone, readonly [LucideIcon, string]>> = {
  good: [CircleCheck, "bg-earned-tint text-earned"],
  wrong: [CircleX, "bg-lost-tint text-lost"],
  open: [CircleHelp, "bg-open-tint text-open"],
};

/** What the last code is, at once and large enough to be read at arm's length. */
export function ResultCard({ code }: { readonly code: ScannedCode }) {
  const say = useSay();
  const [Icon, look] = LOOKS[code.tone];
  return (
    <div className={`flex flex-col gap-1 rounded-card p-3 line ${look}`}>
      <p className="flex items-center gap-2 text-count font-semibold">
        <Icon aria-hidden="true" size={28} className="shrink-0" />
        {say(code.verdict)}
      </p>
      <p className="text-title font-semibold text-text">{say(code.title)}</p>
      {code.details.map((detail) => (
        <p key={detail.key} className="text-hint text-text">
          {say(detail)}
        </p>
      ))}
      {code.page && <PageLink page={code.page} />}
    </div>
  );
}

/** The page itself, when there is a network: a help to compare, never needed. */
function PageLink({ page }: { readonly page: string }) {
  const { t } = useScanWords();
  const isOnline = useOnline();
  if (!isOnline) return <p className="text-hint text-text">{t("scan.open-page-later")}</p>;
  return (
    <a href={page} target="_blank" rel="noreferrer" className={buttonClass("secondary", "mt-1 w-fit")}>
      <ExternalLink aria-hidden="true" size={20} />
      {t("scan.open-page")}
    </a>
  );
}
