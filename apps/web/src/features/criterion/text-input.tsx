import type { FieldFrame } from "@kiemtra/ui/field";
import { TextField } from "@kiemtra/ui/text-field";
import { useState } from "react";

interface TextInputProps {
  readonly frame: FieldFrame;
  readonly value: string;
  readonly maxLength: number;
  readonly lines: number;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** Text that stays as it is typed while it is recorded behind the hand's back. */
export function TextInput({ frame, value, maxLength, lines, onType, onLeave }: TextInputProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      {...frame}
      text={typed ?? value}
      maxLength={maxLength}
      {...(lines > 1 && { lines })}
      onText={(text) => {
        setTyped(text);
        onType(text.normalize("NFC"));
      }}
      onLeave={() => {
        setTyped(undefined);
        onLeave();
      }}
    />
  );
}
