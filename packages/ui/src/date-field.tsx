import { useState } from "react";
import { Button } from "./button.tsx";
import { controlClass, describedBy, Field, type FieldFrame } from "./field.tsx";
import { readDateText, shiftDate } from "./read-date-text.ts";

interface DateFieldProps extends FieldFrame {
  /** `YYYY-MM-DD` */
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
  readonly today: string;
  /** How a date stands in the field: `09/5/2023`. */
  readonly format: (date: string) => string;
  /** How a date reads below the field, with its weekday. */
  readonly describe: (date: string) => string;
  readonly words: DateFieldWords;
  readonly shortcuts?: boolean;
}

/** The words of a date field. */
export interface DateFieldWords {
  readonly today: string;
  readonly yesterday: string;
  readonly notADate: string;
}

/** A date typed as people write it, 9/5 or 9/5/2023; a text that is no date stays, with its error. */
export function DateField({
  value,
  onValue,
  today,
  format,
  describe,
  words,
  shortcuts = true,
  ...frame
}: DateFieldProps) {
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const read = typed === undefined ? value : readDateText(typed, today);
  const unread = left && typed?.trim() && !read ? words.notADate : undefined;
  const error = frame.error ?? unread;
  const choose = (date: string | undefined) => {
    setTyped(undefined);
    onValue(date);
  };
  const leave = () => {
    setLeft(true);
    if (typed === undefined) return;
    if (read || !typed.trim()) choose(read);
  };
  return (
    <Field {...frame} error={error}>
      <div className="flex flex-wrap items-center gap-2">
        <input
          id={frame.id}
          inputMode="text"
          autoComplete="off"
          placeholder="dd/mm/yyyy"
          value={typed ?? (value ? format(value) : "")}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ ...frame, error })}
          onChange={(event) => {
            setLeft(false);
            setTyped(event.target.value);
          }}
          onBlur={leave}
          onKeyDown={(event) => {
            // Enter sends a form before the field is left.
            if (event.key === "Enter") leave();
          }}
          className={controlClass(error, frame.hideLabel ? "px-2 text-hint" : "max-w-40")}
        />
        {shortcuts && (
          <>
            <Button variant="secondary" onClick={() => choose(today)}>
              {words.today}
            </Button>
            <Button variant="secondary" onClick={() => choose(shiftDate(today, -1))}>
              {words.yesterday}
            </Button>
          </>
        )}
      </div>
      {read && !frame.hideLabel && <p className="text-hint text-muted">{describe(read)}</p>}
    </Field>
  );
}
