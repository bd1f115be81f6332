import { Check, X } from "lucide-react";
import { classNames } from "./class-names.ts";
import { type FieldFrame, FieldGroup } from "./field.tsx";

interface YesNoProps extends FieldFrame {
  readonly value: boolean | undefined;
  readonly onValue: (value: boolean) => void;
  readonly yes: string;
  readonly no: string;
}

/** Two halves of 56 px, never a switch: untouched is a third state, with a dashed outline. */
export function YesNo({ value, onValue, yes, no, ...frame }: YesNoProps) {
  return (
    <FieldGroup {...frame}>
      <div className="grid grid-cols-2 gap-2">
        {[true, false].map((half) => {
          const Icon = half ? Check : X;
          const chosen = value === half;
          return (
            <label
              key={String(half)}
              className={classNames(
                "flex min-h-(--k-answer-height) cursor-pointer items-center justify-center gap-2 rounded-card text-body font-semibold",
                "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
                chosen ? "bg-primary text-on-primary line-control" : "bg-surface text-text line-control",
                value === undefined && "border-dashed",
              )}
            >
              <input
                type="radio"
                name={frame.id}
                checked={chosen}
                onChange={() => onValue(half)}
                className="sr-only"
              />
              {chosen && <Icon aria-hidden="true" size={22} />}
              {half ? yes : no}
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
}
