import { say } from "@kiemtra/i18n";
import { unreadableFileTexts } from "@kiemtra/i18n/imports";
import { Strip } from "@kiemtra/ui/strip";
import { useImportWords } from "../../words/use-import-words.ts";
import type { ReadTrouble } from "./reading/import-reader.ts";

/** Why a file was not read, and what to do. */
export function TroubleStrip({ trouble }: { readonly trouble: ReadTrouble }) {
  const { t, locale } = useImportWords();
  return (
    <div role="alert">
      <Strip kind="error">
        {trouble.code === "failed"
          ? t("import.failed")
          : say(unreadableFileTexts[trouble.code], trouble.data, { locale })}
      </Strip>
    </div>
  );
}
