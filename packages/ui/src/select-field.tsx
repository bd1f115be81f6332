import { controlClass, describedBy, Field, type FieldFrame } from "./field.tsx";

/** One option of a list. */
export interface Option {
  readonly key: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldFrame {
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onValue: (key: string | undefined) => void;
  /** The words of *nothing chosen*. */
  readonly none: string;
  readonly className?: string;
}

/** A native list, where radio rows would not fit. */
export function SelectField({ value, options, onValue, none, className, ...frame }: SelectFieldProps) {
  return (
    <Field {...frame} {...(className && { className })}>
      <select
        id={frame.id}
        value={value ?? ""}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        onChange={(event) => onValue(event.target.value || undefined)}
        className={controlClass(frame.error, frame.hideLabel ? "px-2 text-hint" : undefined)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
