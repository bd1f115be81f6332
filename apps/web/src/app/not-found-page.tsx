import { buttonClass } from "@kiemtra/ui/button";
import { Link } from "@tanstack/react-router";
import { useWords } from "../words/use-words.ts";

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <main className="mx-auto flex max-w-xl flex-col items-start gap-4 p-6">
      <title>{`${t("not-found.title")} · ${t("app.name")}`}</title>
      <h1 className="text-title font-semibold">{t("not-found.title")}</h1>
      <p>{t("not-found.why")}</p>
      <Link to="/work" className={buttonClass("primary")}>
        {t("nav.work")}
      </Link>
    </main>
  );
}
