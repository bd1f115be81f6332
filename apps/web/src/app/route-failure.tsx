import { Button } from "@kiemtra/ui/button";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { FailurePanel } from "../shared/failure-panel.tsx";
import { useWords } from "../words/use-words.ts";

/** A screen that could not be shown. What was recorded is still on the device. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  return (
    <main className="mx-auto flex max-w-xl flex-col items-start gap-4 p-6">
      <title>{`${t("failure.title")} · ${t("app.name")}`}</title>
      <h1 className="text-title font-semibold">{t("failure.title")}</h1>
      <FailurePanel error={error} retry={reset} />
      <Button onClick={() => location.reload()}>{t("action.reload")}</Button>
    </main>
  );
}
