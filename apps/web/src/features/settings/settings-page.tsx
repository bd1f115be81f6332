import type { Locale } from "@kiemtra/core";
import { Card } from "@kiemtra/ui/card";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Page } from "../../shared/page.tsx";
import { chooseLocale, chooseTheme, localeStore, type Theme, themeStore } from "../../shared/preferences.ts";
import { useMe } from "../../shared/session.ts";
import { useStore } from "../../shared/store.ts";
import { useLaterWords } from "../../words/use-later-words.ts";
import { SignOut } from "./sign-out.tsx";

const THEMES: readonly Theme[] = ["system", "light", "dark", "sun"];
const LOCALES: readonly Locale[] = ["vi", "en"];
const LANGUAGES: Readonly<Record<Locale, string>> = { vi: "Tiếng Việt", en: "English" };

/** The places that a phone has no room for, language, theme, what waits to be sent, signing out. All choices stay on this device. */
export function SettingsPage({ places }: { readonly places?: ReactNode }) {
  const { t } = useLaterWords();
  const me = useMe();
  const theme = useStore(themeStore);
  const locale = useStore(localeStore);
  return (
    <Page title={t("settings.title")}>
      <div className="flex flex-col gap-4">
        {places}
        <Card>
          <p className="text-body font-semibold">{me?.name}</p>
          <p className="text-hint text-muted">
            {me?.title} · {me?.username}
          </p>
        </Card>
        <Card>
          <ChoiceList
            id="theme"
            label={t("settings.theme")}
            value={theme}
            options={THEMES.map((key) => ({ key, label: t(`theme.${key}`) }))}
            onValue={(key) => chooseTheme(THEMES.find((candidate) => candidate === key) ?? "system")}
          />
        </Card>
        <Card>
          <ChoiceList
            id="language"
            label={t("settings.language")}
            value={locale}
            options={LOCALES.map((key) => ({ key, label: LANGUAGES[key] }))}
            onValue={(key) => chooseLocale(key === "en" ? "en" : "vi")}
          />
        </Card>
        <Link
          to="/sync"
          className="flex min-h-12 items-center justify-between rounded-card bg-surface px-3 text-body text-text no-underline line"
        >
          {t("sync.title")}
          <ChevronRight aria-hidden="true" size={20} />
        </Link>
        <SignOut />
      </div>
    </Page>
  );
}
