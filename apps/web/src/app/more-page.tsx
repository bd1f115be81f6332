import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { SettingsPage } from "../features/settings/settings-page.tsx";
import { useMe } from "../shared/session.ts";
import { useNavigation } from "./use-navigation.ts";

/** *Thêm*: what the bar of four has no room for, and the settings of this device. */
export function MorePage() {
  const places = useNavigation(useMe()).filter(({ onPhone }) => !onPhone);
  return (
    <SettingsPage
      places={
        <ul className="flex flex-col gap-2 lg:hidden">
          {places.map(({ label, icon: Icon, link }) => (
            <li key={label}>
              <Link
                {...link}
                className="flex min-h-12 items-center gap-3 rounded-card bg-surface px-3 text-body text-text no-underline line"
              >
                <Icon aria-hidden="true" size={22} className="text-primary" />
                <span className="flex-1">{label}</span>
                <ChevronRight aria-hidden="true" size={20} />
              </Link>
            </li>
          ))}
        </ul>
      }
    />
  );
}
