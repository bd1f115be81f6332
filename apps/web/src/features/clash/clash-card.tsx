import { type FactEvent, type FactRow, findCriterion } from "@kiemtra/core";
import { formatCount, formatDate } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { useState } from "react";
import { localDay, localTime } from "../../shared/clock.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useRecord } from "../../shared/inspection/use-record.ts";
import { type LaterWords, useLaterWords } from "../../words/use-later-words.ts";
import { type Clash, markedNode } from "./list-clashes.ts";

/** One clash: each value with its author and time; the chosen one becomes a new event over all of them. */
export function ClashCard({ clash }: { readonly clash: Clash }) {
  const words = useLaterWords();
  const { t, of, locale } = words;
  const { view } = useInspection();
  const record = useRecord();
  const [chosen, setChosen] = useState<string>();
  const mayDecide = view.canEdit && view.myRole === "head";
  const node = findCriterion(view.ruleSet.content, markedNode(clash.fact) ?? "");
  const title = clash.spec
    ? of(clash.spec.label)
    : `${t("criterion.not-checked")}${node ? `: ${of(node.title)}` : ""}`;
  const authorOf = (event: FactEvent) => {
    const name = view.team.find((member) => member.userId === event.author)?.name ?? t("clash.someone");
    return event.device.startsWith("import:") ? t("clash.from-file", { name }) : name;
  };
  const options = clash.tips.map((tip) => ({
    key: tip.id,
    label: tipText(clash, tip.value, words),
    hint: `${authorOf(tip)} · ${localTime(tip.recordedAt)} ${formatDate(localDay(tip.recordedAt), locale)}`,
  }));
  const decide = () => {
    const tip = clash.tips.find(({ id }) => id === chosen);
    if (tip) record({ fact: clash.fact, row: clash.row, value: tip.value });
  };
  return (
    <Card label={title} className="flex flex-col gap-3">
      <h2 className="text-body font-semibold">
        {title}
        {clash.row && <span className="font-normal text-muted"> · {t("clash.row")}</span>}
      </h2>
      {mayDecide ? (
        <>
          <ChoiceList
            id={clash.key}
            label={t("clash.choose")}
            value={chosen}
            options={options}
            onValue={setChosen}
          />
          <Button variant="primary" disabled={!chosen} onClick={decide}>
            {t("clash.decide")}
          </Button>
          <p className="text-hint text-muted">{t("clash.kept")}</p>
        </>
      ) : (
        <ul className="flex flex-col gap-2">
          {options.map((option) => (
            <li key={option.key} className="text-body">
              <span className="font-semibold">{option.label}</span>
              <span className="block text-hint text-muted">{option.hint}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function tipText({ spec }: Clash, value: FactEvent["value"], words: LaterWords): string {
  const { t, of, locale } = words;
  if (value === null) return t("clash.emptied");
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (typeof value === "number") return formatCount(value, locale);
  if (typeof value === "string") {
    if (spec?.kind === "date") return formatDate(value, locale);
    const option = spec?.kind === "choice" ? spec.options.find(({ key }) => key === value) : undefined;
    return option ? of(option.label) : value;
  }
  const cells: FactRow["cells"] = value;
  const columns = spec?.kind === "rows" ? spec.columns : [];
  return columns
    .filter((column) => cells[column.key] !== undefined)
    .map((column) => {
      const cell = cells[column.key];
      const said = typeof cell === "boolean" ? (cell ? t("yes") : t("no")) : String(cell);
      const option = column.kind === "choice" ? column.options.find(({ key }) => key === cell) : undefined;
      return `${of(column.label)}: ${option ? of(option.label) : said}`;
    })
    .join("; ");
}
