import { Link, type LinkProps, useLocation } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { useWords } from "../words/use-words.ts";
import { SyncChip, SyncStrip } from "./sync-chip.tsx";

/** The bar of four at the bottom of a phone; a page may put its own actions in its place. */
export const BottomNav = createContext<ReactNode>(null);

interface PageProps {
  /** In the header and in the window's title. */
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly back?: Pick<LinkProps, "to" | "params"> | undefined;
  /** The page's own first heading, where the header names its place instead. */
  readonly heading?: ReactNode;
  /** Actions under the thumb, in place of the bar of four. */
  readonly bar?: ReactNode;
  /** The whole width on a desktop. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A screen: header with the way back, the state of sending, content, actions under the thumb. */
export function Page({ title, subtitle, back, heading, bar, wide, children }: PageProps) {
  const { t } = useWords();
  const nav = useContext(BottomNav);
  const headingRef = useFocusOnArrival();
  const own = heading !== undefined;
  return (
    <div className="flex min-h-dvh flex-col">
      <title>{`${own && typeof heading === "string" ? `${heading} · ` : ""}${title} · ${t("app.name")}`}</title>
      <header className="sticky top-0 z-20 bg-header text-on-header lg:static lg:border-b lg:border-line lg:bg-surface lg:text-text">
        <div className="flex min-h-14 items-center gap-1 px-1 py-2 lg:px-6">
          {back && (
            <Link
              {...back}
              aria-label={t("page.back")}
              className="flex size-12 shrink-0 items-center justify-center rounded-card text-inherit focus-visible:outline-on-header lg:focus-visible:outline-focus"
            >
              <ArrowLeft aria-hidden="true" size={24} />
            </Link>
          )}
          <div className={back ? "min-w-0 flex-1" : "min-w-0 flex-1 px-3 lg:px-0"}>
            {own ? (
              <p className="truncate text-body font-semibold">{title}</p>
            ) : (
              <h1 ref={headingRef} tabIndex={-1} className="text-body font-semibold lg:text-title">
                {title}
              </h1>
            )}
            {subtitle && <p className="truncate text-hint text-header-muted lg:text-muted">{subtitle}</p>}
          </div>
          <SyncChip />
        </div>
      </header>
      <SyncStrip />
      <main className={`mx-auto w-full flex-1 px-4 pt-4 pb-24 lg:px-6 ${wide ? "" : "max-w-3xl lg:mx-0"}`}>
        {own && (
          <h1 ref={headingRef} tabIndex={-1} className="mb-3 text-title font-semibold">
            {heading}
          </h1>
        )}
        {children}
      </main>
      {(bar ?? nav) && (
        <div className={`sticky bottom-0 z-10 border-t border-line bg-surface ${bar ? "" : "lg:hidden"}`}>
          {bar ?? nav}
        </div>
      )}
    </div>
  );
}

let arrivedBefore = false;

/** Moves the focus to the heading, and the view to the top, when a person comes from another screen. */
function useFocusOnArrival() {
  const ref = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  // The path is what says that a person has arrived.
  useEffect(() => {
    if (arrivedBefore) {
      ref.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    arrivedBefore = true;
  }, [pathname]);
  return ref;
}
