import { CircleAlert, Info, Lock, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type StripKind = "info" | "warn" | "error" | "lock";

const LOOKS: Readonly<Record<StripKind, readonly [LucideIcon, string]>> = {
  info: [Info, "bg-tracked-tint text-tracked"],
  warn: [TriangleAlert, "bg-open-tint text-open"],
  error: [CircleAlert, "bg-lost-tint text-lost"],
  lock: [Lock, "bg-na-tint text-na"],
};

interface StripProps {
  readonly kind: StripKind;
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  readonly action?: ReactNode;
  readonly className?: string;
}

/** One line that says a fact about the screen: offline, closed, to be checked. */
export function Strip({ kind, children, icon, action, className }: StripProps) {
  const [Default, look] = LOOKS[kind];
  const Icon = icon ?? Default;
  return (
    <div
      className={classNames(
        "flex min-h-11 items-center gap-3 rounded-card px-3 py-2 text-hint line",
        look,
        className,
      )}
    >
      <Icon aria-hidden="true" size={20} className="shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
