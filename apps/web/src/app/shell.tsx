import { Link, Outlet, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { outbox } from "../shared/outbox/the-outbox.ts";
import { BottomNav } from "../shared/page.tsx";
import { useMe } from "../shared/session.ts";
import { UndoToast } from "../shared/undo-toast.tsx";
import { useWords } from "../words/use-words.ts";
import { NavigationItem } from "./navigation-item.tsx";
import { useNavigation } from "./use-navigation.ts";

/** The frame behind the sign-in: side bar on a desktop, a bar of four on a phone. */
export function Shell() {
  const { t } = useWords();
  const me = useMe();
  useSession(me?.id);
  const items = useNavigation(me);
  if (!me) return null;
  const four = (
    <nav aria-label={t("nav.label")} className="grid grid-cols-4">
      {items
        .filter((item) => item.onPhone)
        .map((item) => (
          <NavigationItem key={item.label} item={item} look="phone" />
        ))}
    </nav>
  );
  return (
    <BottomNav value={four}>
      <div className="lg:grid lg:grid-cols-[200px_minmax(0,1fr)]">
        <nav
          aria-label={t("nav.label")}
          className="sticky top-0 hidden h-dvh flex-col gap-1 overflow-y-auto border-r border-line bg-surface p-3 lg:flex"
        >
          <Link to="/work" className="px-2 py-3 text-body font-semibold text-text no-underline">
            {t("app.short")}
          </Link>
          {items.map((item) => (
            <NavigationItem key={item.label} item={item} look="desktop" />
          ))}
          <p className="mt-auto px-2 pt-4 text-hint text-muted">
            {me.name}
            {me.title && me.title !== me.name && <span className="block">{me.title}</span>}
          </p>
        </nav>
        <Outlet />
      </div>
      <UndoToast />
    </BottomNav>
  );
}

/** The person's own queue while they are signed in; back to the sign-in once the session is gone. */
function useSession(userId: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (userId) void outbox.open(userId);
    else void navigate({ to: "/sign-in" });
  }, [userId, navigate]);
}
