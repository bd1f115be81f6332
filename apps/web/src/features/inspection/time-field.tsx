import { Button } from "@kiemtra/ui/button";
import { TextField } from "@kiemtra/ui/text-field";
import { useState } from "react";
import { localTime } from "../../shared/clock.ts";
import { useWords } from "../../words/use-words.ts";
import { readTimeText } from "./read-time-text.ts";

interface TimeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

/** A time of day as people type it: 8:00, 8h00, 8h; or now. */
export function TimeField({ id, label, value, onValue }: TimeFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const wrong = left && typed?.trim() && !readTimeText(typed);
  const leave = () => {
    setLeft(true);
    if (typed === undefined) return;
    const read = readTimeText(typed);
    if (!read && typed.trim()) return;
    setTyped(undefined);
    onValue(read ?? null);
  };
  return (
    <TextField
      id={id}
      label={label}
      text={typed ?? value ?? ""}
      inputMode="text"
      autoComplete="off"
      error={wrong ? t("time.not-a-time") : undefined}
      onText={(text) => {
        setLeft(false);
        setTyped(text);
      }}
      onLeave={leave}
      after={
        <Button
          onClick={() => {
            setTyped(undefined);
            onValue(localTime(new Date().toISOString()));
          }}
        >
          {t("time.now")}
        </Button>
      }
    />
  );
}
