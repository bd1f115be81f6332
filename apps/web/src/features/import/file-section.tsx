import { Card } from "@kiemtra/ui/card";
import { Strip } from "@kiemtra/ui/strip";
import { keep, readKept } from "../../shared/kept.ts";
import { useImportWords } from "../../words/use-import-words.ts";
import type { AvailableImport } from "./available-imports.ts";
import { ColumnSection } from "./column-section.tsx";
import { FileButton } from "./file-button.tsx";
import type { ImportRound } from "./import-page.tsx";
import { type RememberedMapping, remember } from "./remembered-mappings.ts";
import { ResultSection } from "./result-section.tsx";
import { TroubleStrip } from "./trouble-strip.tsx";
import { useImportFile } from "./use-import-file.ts";
import { useNeighbours } from "./use-neighbours.ts";
import { WorkProgress } from "./work-progress.tsx";

interface FileSectionProps {
  readonly round: ImportRound;
  readonly chosen: AvailableImport;
}

/** The file: chosen, read, its columns matched, checked, and its figures recorded. */
export function FileSection({ round, chosen }: FileSectionProps) {
  const { t } = useImportWords();
  const { stage, open, check, cancel, reset, reopen } = useImportFile();
  const neighbours = useNeighbours(round);
  const memory = `import:${chosen.key}`;
  const known = readKept<readonly RememberedMapping[]>(memory) ?? [];
  const table = "table" in stage ? stage.table : undefined;
  return (
    <>
      <Card label={t("import.section.file")} className="flex flex-col gap-3">
        <h2 className="text-body font-semibold">{t("import.section.file")}</h2>
        {stage.at === "reading" ? (
          <WorkProgress
            label={t("import.reading", { file: stage.file.name })}
            share={stage.share}
            onStop={cancel}
          />
        ) : (
          <>
            {table && "file" in stage && (
              <p className="text-body">
                {t("import.file-rows", { file: stage.file.name, rows: table.rowCount })}
              </p>
            )}
            <FileButton
              label={t(table ? "import.choose-other" : "import.choose")}
              onFile={(file) => open(file)}
            />
            <p className="text-hint text-muted">{t("import.file-hint")}</p>
          </>
        )}
        <div aria-live="polite" className="contents">
          {stage.at === "none" && stage.note && <Strip kind="info">{t("import.stopped")}</Strip>}
        </div>
        {stage.at === "none" && stage.trouble && <TroubleStrip trouble={stage.trouble} />}
      </Card>
      {stage.at === "checking" && (
        <Card>
          <WorkProgress
            label={t("import.checking", { rows: stage.table.rowCount })}
            share={stage.share}
            onStop={cancel}
          />
        </Card>
      )}
      {table && "file" in stage && (
        <div hidden={stage.at !== "read"}>
          <ColumnSection
            key={`${stage.file.name}:${stage.file.lastModified}:${table.sheet}`}
            round={round}
            chosen={chosen}
            table={table}
            known={known}
            neighbours={neighbours}
            onSheet={(sheet) => open(stage.file, sheet)}
            onCheck={(plan, headingAt) => {
              keep(memory, remember(known, { headings: plan.headings, mapping: plan.mapping }));
              check(plan, headingAt);
            }}
          />
        </div>
      )}
      {stage.at === "checked" && (
        <ResultSection
          round={round}
          chosen={chosen}
          file={stage.file}
          plan={stage.plan}
          result={stage.result}
          onColumns={reopen}
          onAnother={reset}
        />
      )}
    </>
  );
}
