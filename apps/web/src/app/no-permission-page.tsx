import { buttonClass } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Link } from "@tanstack/react-router";
import { Page } from "../shared/page.tsx";
import { useWords } from "../words/use-words.ts";

/** The page's name, what is needed to open it, and whom to ask. */
export function NoPermissionPage({ what }: { readonly what: string }) {
  const { t } = useWords();
  return (
    <Page title={what} back={{ to: "/work" }}>
      <EmptyState
        action={
          <Link to="/work" className={buttonClass("primary")}>
            {t("nav.work")}
          </Link>
        }
      >
        {t("no-permission.why", { what })}
      </EmptyState>
    </Page>
  );
}
