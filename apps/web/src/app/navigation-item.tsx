import { Link } from "@tanstack/react-router";
import type { NavItem } from "./use-navigation.ts";

interface NavigationItemProps {
  readonly item: NavItem;
  readonly look: "phone" | "desktop";
}

const LOOKS = {
  phone:
    "flex min-h-14 flex-col items-center justify-center gap-0.5 text-tiny text-muted no-underline data-[status=active]:font-semibold data-[status=active]:text-primary",
  desktop:
    "flex min-h-10 items-center gap-3 rounded-office px-2 text-hint text-text no-underline hover:bg-sunken data-[status=active]:bg-tracked-tint data-[status=active]:font-semibold data-[status=active]:text-primary",
};

/** A place of the navigation; one that leads nowhere yet is shown, and not a link. */
export function NavigationItem({ item: { icon: Icon, label, link, exact }, look }: NavigationItemProps) {
  const content = (
    <>
      <Icon aria-hidden="true" size={look === "phone" ? 24 : 20} className="shrink-0" />
      <span>{label}</span>
    </>
  );
  if (!link) {
    return (
      <span aria-disabled="true" className={`${LOOKS[look]} opacity-60`}>
        {content}
      </span>
    );
  }
  return (
    <Link {...link} activeOptions={{ exact: exact ?? false }} className={LOOKS[look]}>
      {content}
    </Link>
  );
}
