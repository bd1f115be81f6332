import {
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleSlash,
  CircleX,
  Eye,
  type LucideIcon,
  Stamp,
} from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type ChipState =
  | "earned"
  | "lost"
  | "open"
  | "not-checked"
  | "not-applicable"
  | "no-occurrence"
  | "waived"
  | "tracked";

const LOOKS: Readonly<Record<ChipState, readonly [LucideIcon, string]>> = {
  earned: [CircleCheck, "bg-earned-tint text-earned"],
  lost: [CircleMinus, "bg-lost-tint text-lost"],
  open: [CircleDashed, "bg-surface text-open border-dashed"],
  "not-checked": [CircleX, "bg-open-tint text-open"],
  "not-applicable": [CircleSlash, "bg-na-tint text-na"],
  "no-occurrence": [CircleSlash, "bg-na-tint text-na border-dotted"],
  waived: [Stamp, "bg-waived-tint text-waived border-dotted"],
  tracked: [Eye, "bg-tracked-tint text-tracked"],
};

interface StateChipProps {
  readonly state: ChipState;
  readonly children: ReactNode;
}

/** A state as icon, word and fill: never by colour alone. */
export function StateChip({ state, children }: StateChipProps) {
  const [Icon, look] = LOOKS[state];
  return (
    <span
      className={classNames(
        "inline-flex w-fit shrink-0 items-center gap-1 rounded-chip border border-current px-2 py-0.5 text-hint font-semibold",
        look,
      )}
    >
      <Icon aria-hidden="true" size={18} className="shrink-0" />
      {children}
    </span>
  );
}
