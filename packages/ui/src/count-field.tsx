import { Minus, Plus } from "lucide-react";
import { IconButton } from "./button.tsx";
import { controlClass, describedBy, Field, type FieldFrame } from "./field.tsx";

interface CountFieldProps extends FieldFrame {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  /** One more or one less; absent where only typing makes sense. */
  readonly onStep?: ((by: 1 | -1) => void) | undefined;
  readonly less: string;
  readonly more: string;
  readonly unit?: string | undefined;
  readonly decimal?: boolean;
}

/** A number typed as text, figures of 24 px, −/+ beside it: no wheel, no spin buttons. */
export function CountField({
  text,
  onText,
  onLeave,
  onStep,
  less,
  more,
  unit,
  decimal,
  ...frame
}: CountFieldProps) {
  return (
    <Field {...frame}>
      <div className="flex items-center gap-2">
        {onStep && <IconButton icon={Minus} label={less} variant="secondary" onClick={() => onStep(-1)} />}
        <input
          id={frame.id}
          inputMode={decimal ? "decimal" : "numeric"}
          autoComplete="off"
          value={text}
          aria-invalid={frame.error ? true : undefined}
          aria-describedby={describedBy(frame)}
          onChange={(event) => onText(event.target.value)}
          onBlur={onLeave}
          className={controlClass(
            frame.error,
            frame.hideLabel ? "text-right" : "text-center text-count font-semibold",
          )}
        />
        {onStep && <IconButton icon={Plus} label={more} variant="secondary" onClick={() => onStep(1)} />}
        {unit && <span className="shrink-0 text-hint text-muted">{unit}</span>}
      </div>
    </Field>
  );
}
