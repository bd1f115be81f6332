import { Button } from "@kiemtra/ui/button";
import type { ReactNode } from "react";
import { chooseLocale } from "../../shared/preferences.ts";
import { useWords } from "../../words/use-words.ts";

interface EntryFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of the screens before the sign-in, with the choice of language. */
export function EntryFrame({ title, children }: EntryFrameProps) {
  const { t, locale } = useWords();
  const other = locale === "vi" ? "en" : "vi";
  return (
    <div className="flex min-h-dvh flex-col">
      <title>{`${title} · ${t("app.name")}`}</title>
      <header className="flex min-h-14 items-center justify-between gap-2 bg-header px-4 text-on-header">
        <span className="text-body font-semibold">{t("app.name")}</span>
      </header>
      <main className="mx-auto w-full max-w-md flex-1 px-4 py-6">
        <h1 className="mb-4 text-title font-semibold">{title}</h1>
        {children}
      </main>
      <footer className="flex justify-center p-4">
        <Button variant="quiet" lang={other} onClick={() => chooseLocale(other)}>
          {other === "en" ? "English" : "Tiếng Việt"}
        </Button>
      </footer>
    </div>
  );
}
