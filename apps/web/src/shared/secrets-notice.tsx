import { useWords } from "../words/use-words.ts";

/** The notice under every form that takes free text. */
export function SecretsNotice() {
  const { t } = useWords();
  return <p className="text-tiny text-muted">{t("notice.secrets")}</p>;
}
