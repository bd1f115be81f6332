import { Link, type LinkProps } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useWords } from "../../words/use-words.ts";

/** The visit's other screens, with what is in them. */
export function VisitLinks() {
  const { t } = useWords();
  const { view, sheet } = useInspection();
  const params = { id: view.id };
  const clashes = sheet.clashes.length;
  return (
    <nav aria-label={t("visit.more")} className="rounded-card bg-surface line">
      {clashes > 0 && (
        <Row
          link={{ to: "/inspections/$id/clashes", params }}
          label={t("visit.clashes", { n: clashes })}
          warn
        />
      )}
      <Row
        link={{ to: "/inspections/$id/findings", params }}
        label={t("visit.findings", { n: view.findings.length })}
      />
      <Row
        link={{ to: "/inspections/$id/unit-proposals", params }}
        label={t("visit.unit-proposals", { n: view.unitProposals.length })}
      />
      <Row link={{ to: "/inspections/$id/particulars", params }} label={t("particulars.title")} />
      <Row link={{ to: "/inspections/$id/minutes", params }} label={t("minutes.title")} />
    </nav>
  );
}

interface RowProps {
  readonly link: Pick<LinkProps, "to" | "params">;
  readonly label: string;
  readonly warn?: boolean;
}

function Row({ link, label, warn }: RowProps) {
  return (
    <Link
      {...link}
      className={`flex min-h-12 items-center justify-between gap-2 border-t border-line px-3 py-2 text-body no-underline first:border-t-0 hover:bg-sunken ${warn ? "font-semibold text-open" : "text-text"}`}
    >
      {label}
      <ChevronRight aria-hidden="true" size={20} />
    </Link>
  );
}
