import { takenOn } from "@kiemtra/codes/commune-procedures";
import { authorityName } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Strip } from "@kiemtra/ui/strip";
import { TextField } from "@kiemtra/ui/text-field";
import { useParams } from "@tanstack/react-router";
import { Printer } from "lucide-react";
import { useCallback } from "react";
import { api } from "../../shared/api.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { useCodeSheetWords } from "../../words/use-code-sheet-words.ts";
import { CodeSheet } from "./code-sheet.tsx";
import type { SheetPage } from "./paginate.ts";
import { ProcedureChooser } from "./procedure-chooser.tsx";
import { useChosen } from "./use-chosen.ts";

const [YEAR = "", MONTH = ""] = takenOn.split("-");
const SOURCE = `Địa chỉ theo Cổng Dịch vụ công quốc gia, tháng ${Number(MONTH)}/${YEAR}`;

/** A unit's own sheets of codes: chosen on the left, printed as they are seen on the right. */
export function CodeSheetsPage() {
  const { t } = useCodeSheetWords();
  const { unitId = "" } = useParams({ strict: false });
  const fetcher = useCallback(() => api.unit.get.query({ id: unitId }), [unitId]);
  const record = useResource(`unit:${unitId}`, fetcher);
  return (
    <ResourcePage
      title={t("sheets.title")}
      subtitle={record.data?.unit.name}
      back={{ to: "/units/$unitId", params: { unitId } }}
      resource={record}
    >
      {({ unit }) => <Sheets unitId={unit.id} unit={authorityName(unit)} />}
    </ResourcePage>
  );
}

function Sheets({ unitId, unit }: { readonly unitId: string; readonly unit: string }) {
  const { t } = useCodeSheetWords();
  const { chosen, choose, pages, ownText, setOwn, badLines } = useChosen(unitId, "Lĩnh vực khác");
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
      <div className="flex flex-col gap-3">
        <Strip kind="info">{t("sheets.check")}</Strip>
        <ProcedureChooser chosen={chosen} onChoose={choose} />
        <TextField
          id="own-procedures"
          label={t("sheets.own")}
          hint={t("sheets.own-hint")}
          error={badLines.length > 0 ? t("sheets.own-bad", { lines: badLines.join(", ") }) : undefined}
          lines={4}
          text={ownText}
          onText={setOwn}
        />
        <Button icon={Printer} variant="primary" disabled={pages.length === 0} onClick={() => print()}>
          {pages.length === 0 ? t("sheets.print-none") : t("sheets.print", { n: pages.length })}
        </Button>
      </div>
      {pages.length === 0 ? (
        <EmptyState>{t("sheets.none")}</EmptyState>
      ) : (
        <Preview pages={pages} unit={unit} />
      )}
    </div>
  );
}

/** The sheets as they will be printed, scrolled inside their own region where the screen is narrower than paper. */
function Preview({ pages, unit }: { readonly pages: readonly SheetPage[]; readonly unit: string }) {
  const { t } = useCodeSheetWords();
  return (
    <section
      aria-label={t("sheets.preview")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="code-sheets flex flex-col gap-4 overflow-x-auto"
    >
      {pages.map((page) => (
        <CodeSheet key={page.number} page={page} unit={unit} source={SOURCE} />
      ))}
    </section>
  );
}
