import { authorityName } from "@kiemtra/core";
import { formatDateWithWeekday } from "@kiemtra/i18n";
import { Link } from "@tanstack/react-router";
import { capitalise } from "../../shared/capitalise.ts";
import { StatusChip } from "../../shared/office/status-chip.tsx";
import { Cell, Row, Table } from "../../shared/office/table.tsx";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { Round, RoundInspection } from "./round-page.tsx";

/** Every visit of a round by day: how far it is, and its papers. */
export function VisitTable({ round }: { readonly round: Round }) {
  const { t } = useOfficeWords();
  const visits = [...round.inspections].sort((a, b) =>
    a.visitOn < b.visitOn ? -1 : a.visitOn > b.visitOn ? 1 : 0,
  );
  const head = [
    "visit-on",
    "unit",
    "progress",
    "findings",
    "open-recommendations",
    "status",
    "documents",
  ] as const;
  return (
    <Table caption={t("round.view.visits")} head={head.map((key) => t(`round.${key}`))}>
      {visits.map((visit) => (
        <VisitRow key={visit.id} visit={visit} />
      ))}
    </Table>
  );
}

function VisitRow({ visit }: { readonly visit: RoundInspection }) {
  const { t, locale } = useOfficeWords();
  const { done, total } = visit;
  return (
    <Row>
      <Cell>{capitalise(formatDateWithWeekday(visit.visitOn, locale))}</Cell>
      <Cell isHead>
        <Link to="/inspections/$id" params={{ id: visit.id }} className="flex min-h-8 items-center">
          {authorityName(visit.unit)}
        </Link>
        <Link
          to="/units/$unitId"
          params={{ unitId: visit.unit.id }}
          className="flex min-h-8 items-center text-tiny"
        >
          {visit.unit.name}
        </Link>
      </Cell>
      <Cell>
        {t("round.of", { done, total })}
        {visit.clashes > 0 && (
          <span className="block text-open">{t("round.clashes", { n: visit.clashes })}</span>
        )}
        {visit.notChecked > 0 && (
          <span className="block text-muted">{t("round.not-checked", { n: visit.notChecked })}</span>
        )}
      </Cell>
      <Cell>{visit.findings}</Cell>
      <Cell>{visit.openRecommendations}</Cell>
      <Cell>
        <StatusChip status={visit.status} />
        {visit.noticeNumber && <span className="block text-tiny text-muted">{visit.noticeNumber}</span>}
      </Cell>
      <Cell>
        <PaperLinks id={visit.id} name="minutes" label={t("round.minutes")} />
        {visit.status !== "open" && <PaperLinks id={visit.id} name="notice" label={t("round.notice")} />}
      </Cell>
    </Row>
  );
}

interface PaperLinksProps {
  readonly id: string;
  readonly name: "minutes" | "notice";
  readonly label: string;
}

function PaperLinks({ id, name, label }: PaperLinksProps) {
  const { t } = useOfficeWords();
  return (
    <span className="flex gap-2 whitespace-nowrap">
      <a href={`/papers/inspections/${id}/${name}.docx`} className="inline-flex min-h-8 items-center">
        {label} (DOCX)
      </a>
      <a
        href={`/papers/inspections/${id}/${name}.html`}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-8 items-center"
        aria-label={`${t("round.print")}: ${label}`}
      >
        {t("round.print")}
      </a>
    </span>
  );
}
