import { type LinkProps, useRouterState } from "@tanstack/react-router";
import {
  Book,
  BookOpen,
  Building2,
  Calendar,
  ClipboardList,
  Ellipsis,
  Flag,
  Landmark,
  ListTodo,
  type LucideIcon,
  Users,
} from "lucide-react";
import type { Me } from "../shared/api-shapes.ts";
import { readKept } from "../shared/kept.ts";
import { hasRole } from "../shared/session.ts";
import { useWords, type Words } from "../words/use-words.ts";

/** One place of the navigation. */
export interface NavItem {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Absent until a visit has been opened on this device. */
  readonly link: Pick<LinkProps, "to" | "params"> | undefined;
  readonly onPhone: boolean;
  readonly exact?: boolean;
}

/** The places that this person may open. Phones show four of them. */
export function useNavigation(me: Me | undefined): readonly NavItem[] {
  const { t } = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const id = /^\/inspections\/([^/]+)/.exec(path)?.[1] ?? readKept<string>("last-inspection");
  const params = id ? { id } : undefined;
  const visit: NavItem["link"] = params && { to: "/inspections/$id", params };
  const findings: NavItem["link"] = params && { to: "/inspections/$id/findings", params };
  return [
    { label: t("nav.work"), icon: ListTodo, link: { to: "/work" }, onPhone: true },
    { label: t("nav.inspection"), icon: Building2, link: visit, onPhone: true, exact: true },
    { label: t("nav.findings"), icon: Flag, link: findings, onPhone: true },
    ...officePlaces(me, t),
    { label: t("nav.more"), icon: Ellipsis, link: { to: "/settings" }, onPhone: true },
  ];
}

/** Places of the office, by role; a phone reaches them from *Thêm*. */
function officePlaces(me: Me | undefined, t: Words["t"]): readonly NavItem[] {
  const isAdministrator = hasRole(me, "administrator");
  const places: readonly (NavItem & { readonly isOpen: boolean })[] = [
    {
      label: t("nav.rounds"),
      icon: ClipboardList,
      link: { to: "/rounds" },
      onPhone: false,
      isOpen: isAdministrator || hasRole(me, "inspector"),
    },
    { label: t("nav.units"), icon: Landmark, link: { to: "/units" }, onPhone: false, isOpen: true },
    {
      label: t("nav.rule-sets"),
      icon: BookOpen,
      link: { to: "/rule-sets" },
      onPhone: false,
      isOpen: true,
    },
    { label: t("nav.catalogue"), icon: Book, link: { to: "/catalogue" }, onPhone: false, isOpen: true },
    { label: t("nav.calendar"), icon: Calendar, link: { to: "/calendar" }, onPhone: false, isOpen: true },
    { label: t("nav.users"), icon: Users, link: { to: "/users" }, onPhone: false, isOpen: isAdministrator },
  ];
  return places.filter(({ isOpen }) => isOpen);
}
