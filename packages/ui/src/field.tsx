import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** What every field has around its control. */
export interface FieldFrame {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  readonly error?: string | undefined;
  /** The label is there for assistive technology only: a table shows it in its head. */
  readonly hideLabel?: boolean | undefined;
}

interface FieldProps extends FieldFrame {
  readonly children: ReactNode;
  readonly className?: string;
}

/** The ids that describe a control, for `aria-describedby`. */
export function describedBy({ id, hint, error }: FieldFrame): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label above, hint below it, error beside its cause. */
export function Field({ id, label, hint, error, hideLabel, children, className }: FieldProps) {
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "text-hint font-semibold"}>
        {label}
      </label>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** The same frame around a group of controls. */
export function FieldGroup({ id, label, hint, error, hideLabel, children, className }: FieldProps) {
  return (
    <fieldset
      className={classNames("flex min-w-0 flex-col gap-1", className)}
      aria-describedby={describedBy({ id, label, hint, error })}
    >
      <legend className={hideLabel ? "sr-only" : "mb-1 text-hint font-semibold"}>{label}</legend>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

function FieldHint({ id, hint }: Pick<FieldFrame, "id" | "hint">) {
  if (!hint) return null;
  return (
    <p id={`${id}-hint`} className="text-hint text-muted">
      {hint}
    </p>
  );
}

function FieldError({ id, error }: Pick<FieldFrame, "id" | "error">) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="flex items-start gap-1 text-hint text-lost">
      <CircleAlert aria-hidden="true" size={18} className="mt-px shrink-0" />
      <span>{error}</span>
    </p>
  );
}

/** The look of a control that takes text. */
export function controlClass(error: string | undefined, extra?: string): string {
  return classNames(
    "min-h-(--k-control-height) w-full min-w-0 rounded-card bg-surface px-3 py-2 text-body lg:rounded-office",
    "line-control",
    error && "border-lost!",
    extra,
  );
}
