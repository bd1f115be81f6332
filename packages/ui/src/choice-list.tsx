import { classNames } from "./class-names.ts";
import { type FieldFrame, FieldGroup } from "./field.tsx";
import type { Option } from "./select-field.tsx";

interface ChoiceListProps extends FieldFrame {
  readonly value: string | undefined;
  readonly options: readonly (Option & { readonly hint?: string })[];
  readonly onValue: (key: string) => void;
}

/** Full-width radio rows that say what each choice means. */
export function ChoiceList({ value, options, onValue, ...frame }: ChoiceListProps) {
  return (
    <FieldGroup {...frame}>
      <div className="flex flex-col gap-2">
        {options.map((option) => (
          <label
            key={option.key}
            className={classNames(
              "flex min-h-(--k-answer-height) cursor-pointer items-center gap-3 rounded-card px-3 py-2 text-body line-control",
              "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
              value === option.key && "bg-tracked-tint font-semibold",
              value === undefined && "border-dashed",
            )}
          >
            <input
              type="radio"
              name={frame.id}
              checked={value === option.key}
              onChange={() => onValue(option.key)}
              className="size-5 shrink-0 accent-primary outline-none"
            />
            <span className="min-w-0">
              {option.label}
              {option.hint && <span className="block text-hint font-normal text-muted">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
