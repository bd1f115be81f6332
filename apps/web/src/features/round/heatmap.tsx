import { authorityName, findScoreNode, listCriteria, type ScoreNode } from "@kiemtra/core";
import { formatPercent, stateTexts } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { useState } from "react";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { HeatmapDetail } from "./heatmap-detail.tsx";
import type { Round, RoundInspection } from "./round-page.tsx";
import { shareOf, stepOfShare } from "./share-of.ts";

const STEPS = {
  1: "bg-seq-1 text-on-seq-1",
  2: "bg-seq-2 text-on-seq-2",
  3: "bg-seq-3 text-on-seq-3",
  4: "bg-seq-4 text-on-seq-4",
  5: "bg-seq-5 text-on-seq-5",
} as const;

/** The cell that is looked at. */
export interface HeatmapCell {
  readonly inspection: RoundInspection;
  readonly nodeId: string;
}

/** Units by criteria: each cell the share that was reached, with its number; a cell opens its reasons. */
export function Heatmap({ round }: { readonly round: Round }) {
  const { t, of } = useOfficeWords();
  const [chosen, setChosen] = useState<HeatmapCell>();
  const [asNumbers, setAsNumbers] = useState(false);
  const criteria = listCriteria(round.ruleSet.content);
  const rows = [...round.inspections].sort((a, b) => a.unit.name.localeCompare(b.unit.name, "vi"));
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="flex flex-wrap items-center gap-3 text-hint text-muted">
        <span className="max-w-3xl">{t("heatmap.reading")}</span>
        <Button onClick={() => setAsNumbers(!asNumbers)}>
          {t(asNumbers ? "heatmap.picture" : "heatmap.table")}
        </Button>
      </figcaption>
      <section
        aria-label={t("round.view.heatmap")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto rounded-card bg-surface p-2 line"
      >
        <table className="border-separate border-spacing-0.5 text-tiny">
          <caption className="sr-only">{t("heatmap.reading")}</caption>
          <thead>
            <tr>
              <td className="sticky left-0 bg-surface" />
              {criteria.map((criterion) => (
                <th
                  key={criterion.id}
                  scope="col"
                  title={of(criterion.title)}
                  className="px-1 font-semibold text-muted"
                >
                  <span aria-hidden="true">{criterion.number ?? criterion.id}</span>
                  <span className="sr-only">{of(criterion.title)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((inspection) => (
              <tr key={inspection.id}>
                <th
                  scope="row"
                  className="sticky left-0 bg-surface pr-2 text-left font-normal whitespace-nowrap"
                >
                  {inspection.unit.name}
                </th>
                {criteria.map(({ id, title }) => (
                  <td key={id}>
                    <Cell
                      node={findScoreNode(inspection.scorecard.total, id)}
                      asNumber={asNumbers}
                      label={`${authorityName(inspection.unit)}, ${of(title)}`}
                      isChosen={chosen?.nodeId === id && chosen.inspection.id === inspection.id}
                      choose={() => setChosen({ inspection, nodeId: id })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Legend />
      <HeatmapDetail round={round} chosen={chosen} />
    </figure>
  );
}

interface CellProps {
  readonly node: ScoreNode | undefined;
  readonly asNumber: boolean;
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Cell({ node, asNumber, label, isChosen, choose }: CellProps) {
  const { locale, of } = useOfficeWords();
  const share = node && shareOf(node);
  const text =
    share === undefined
      ? of(stateTexts[node?.state ?? "open"])
      : formatPercent(Math.round(share * 1000) * 100, locale);
  const look = asNumber || share === undefined ? "bg-surface text-text line" : STEPS[stepOfShare(share)];
  const dashed = share === undefined && node?.state === "open" ? "border-dashed" : "";
  return (
    <button
      type="button"
      aria-label={`${label}: ${text}`}
      aria-pressed={isChosen}
      onClick={choose}
      className={`h-11 w-14 rounded-cell px-1 text-tiny lg:h-8 ${look} ${dashed} ${isChosen ? "outline-3 outline-focus" : ""}`}
    >
      {share === undefined ? "–" : text}
    </button>
  );
}

function Legend() {
  const { t, locale } = useOfficeWords();
  const bounds = [0, 20, 40, 60, 80, 100];
  return (
    <ul aria-label={t("heatmap.scale")} className="flex flex-wrap gap-1 text-tiny">
      {([1, 2, 3, 4, 5] as const).map((step) => (
        <li key={step} className={`rounded-cell px-2 py-1 ${STEPS[step]}`}>
          {t("heatmap.band", {
            from: formatPercent((bounds[step - 1] ?? 0) * 1000, locale),
            to: formatPercent((bounds[step] ?? 0) * 1000, locale),
          })}
        </li>
      ))}
    </ul>
  );
}
