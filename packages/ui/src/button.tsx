import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const LOOKS: Readonly<Record<ButtonVariant, string>> = {
  primary: "bg-primary text-on-primary font-semibold",
  secondary: "bg-surface text-primary font-semibold line-control",
  quiet: "text-primary font-semibold",
  danger: "bg-surface text-lost font-semibold line-control",
};

/** The look of a button, for a link that acts like one. */
export function buttonClass(variant: ButtonVariant = "secondary", extra?: string): string {
  return classNames(
    "inline-flex min-h-(--k-control-height) min-w-11 items-center justify-center gap-2 rounded-card px-4 py-2",
    "text-body text-center no-underline hover:opacity-90 disabled:opacity-60",
    LOOKS[variant],
    extra,
  );
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: ButtonVariant;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** A button of 48 px in the field, 40 px in the office. */
export function Button({
  variant = "secondary",
  icon: Icon,
  children,
  className,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonClass(variant, className)}>
      {Icon && <Icon aria-hidden="true" size={22} className="shrink-0" />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly variant?: ButtonVariant;
}

/** A button with an icon alone: only for back, search, close, previous, more and less. */
export function IconButton({ icon: Icon, label, variant = "quiet", className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={buttonClass(variant, classNames("min-w-12 px-2", className))}
    >
      <Icon aria-hidden="true" size={22} />
    </button>
  );
}
