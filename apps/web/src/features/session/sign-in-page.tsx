import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { Strip } from "@kiemtra/ui/strip";
import { TextField } from "@kiemtra/ui/text-field";
import { Navigate, useRouter, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { DemoAccounts } from "./demo-accounts.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import { PasswordField } from "./password-field.tsx";
import { type SignInProblem, useSignIn, useStart } from "./use-sign-in.ts";

const PROBLEM_WORDS = {
  wrong: "sign-in.wrong",
  "too-many": "sign-in.too-many",
  offline: "sign-in.offline",
  fault: "error.fault",
} as const satisfies Record<SignInProblem, string>;

/** Username or e-mail with a password; paste and password managers are welcome. */
export function SignInPage() {
  const { t } = useWords();
  const { to } = useSearch({ from: "/sign-in" });
  const router = useRouter();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const start = useStart();
  const signIn = useSignIn(() => router.history.push(to ?? "/work"));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn.run(name, password);
  };
  if (start.data?.needsSetup) return <Navigate to="/set-up" />;
  return (
    <EntryFrame title={t("sign-in.title")}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {signIn.problem && (
          <div role="alert">
            <Strip kind="error">{t(PROBLEM_WORDS[signIn.problem])}</Strip>
          </div>
        )}
        <TextField
          id="name"
          name="username"
          label={t("sign-in.name")}
          text={name}
          onText={setName}
          autoComplete="username"
          required
        />
        <PasswordField
          label={t("sign-in.password")}
          text={password}
          onText={setPassword}
          autoComplete="current-password"
        />
        <Button type="submit" variant="primary" disabled={signIn.isPending}>
          {t("sign-in.submit")}
        </Button>
        <p className="text-hint text-muted">{t("sign-in.forgotten")}</p>
      </form>
      <DemoAccounts
        accounts={start.data?.demoAccounts ?? []}
        onChoose={(account) => {
          setName(account.username);
          setPassword(account.password);
        }}
      />
      {start.error !== undefined && (
        <Card className="mt-4">
          <p className="text-hint text-muted">{t("sign-in.no-server")}</p>
        </Card>
      )}
    </EntryFrame>
  );
}
