import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { controlClass, describedBy, Field, type FieldFrame } from "./field.tsx";

interface TextFieldProps extends FieldFrame {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: (() => void) | undefined;
  readonly type?: "text" | "password" | "search";
  readonly inputMode?: "text" | "numeric" | "decimal" | "email";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly maxLength?: number | undefined;
  readonly lines?: number;
  readonly required?: boolean;
  readonly name?: string;
  readonly className?: string;
  /** What stands inside the frame behind the control, such as *Hiện*. */
  readonly after?: ReactNode;
}

/** One line of text, or several with `lines`. */
export function TextField({ text, onText, onLeave, lines, after, className, ...rest }: TextFieldProps) {
  const { id, label, hint, error, hideLabel, type = "text", ...control } = rest;
  const shared = {
    ...control,
    id,
    value: text,
    onBlur: onLeave,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(rest),
  };
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      hideLabel={hideLabel}
      {...(className && { className })}
    >
      <div className="flex gap-2">
        {lines ? (
          <textarea
            {...shared}
            rows={lines}
            onChange={(event) => onText(event.target.value)}
            className={controlClass(error)}
          />
        ) : (
          <input
            {...shared}
            type={type}
            onChange={(event) => onText(event.target.value)}
            className={controlClass(error, hideLabel ? "px-2 text-hint" : undefined)}
          />
        )}
        {after}
      </div>
    </Field>
  );
}
