import { Button } from "@kiemtra/ui/button";
import { TextField } from "@kiemtra/ui/text-field";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";

interface PasswordFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly autoComplete: "current-password" | "new-password";
}

/** A password that can be shown while it is typed. */
export function PasswordField({ autoComplete, ...field }: PasswordFieldProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...field}
      id="password"
      name="password"
      type={shown ? "text" : "password"}
      autoComplete={autoComplete}
      required
      after={
        <Button aria-pressed={shown} aria-label={t("sign-in.show-password")} onClick={() => setShown(!shown)}>
          {shown ? t("sign-in.hide") : t("sign-in.show")}
        </Button>
      }
    />
  );
}
