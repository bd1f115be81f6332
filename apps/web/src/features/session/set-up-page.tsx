import { officeErrorTexts } from "@kiemtra/i18n/office-errors";
import { Button } from "@kiemtra/ui/button";
import { TextField } from "@kiemtra/ui/text-field";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api } from "../../shared/api.ts";
import { learnErrorTexts } from "../../shared/api-error.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { useWords } from "../../words/use-words.ts";
import { EntryFrame } from "./entry-frame.tsx";
import { PasswordField } from "./password-field.tsx";

learnErrorTexts(officeErrorTexts);

/** Makes the first administrator, with the one-time code from the server's console. */
export function SetUpPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [form, setForm] = useState({ code: "", name: "", username: "", password: "" });
  const setUp = useAction(
    () => api.session.setUp.mutate(form),
    async () => {
      expire("start");
      await navigate({ to: "/sign-in" });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.run(undefined);
  };
  const field = (key: "code" | "name" | "username") => ({
    id: key,
    text: form[key],
    onText: (text: string) => setForm({ ...form, [key]: text }),
    required: true,
  });
  return (
    <EntryFrame title={t("set-up.title")}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-body text-muted">{t("set-up.why")}</p>
        {setUp.error !== undefined && <FailurePanel error={setUp.error} />}
        <TextField
          {...field("code")}
          label={t("set-up.code")}
          hint={t("set-up.code-hint")}
          autoComplete="off"
        />
        <TextField {...field("name")} label={t("set-up.name")} autoComplete="name" />
        <TextField {...field("username")} label={t("set-up.username")} autoComplete="username" />
        <PasswordField
          label={t("sign-in.password")}
          hint={t("set-up.password-hint")}
          text={form.password}
          onText={(password) => setForm({ ...form, password })}
          autoComplete="new-password"
        />
        <Button type="submit" variant="primary" disabled={setUp.isPending}>
          {t("set-up.submit")}
        </Button>
      </form>
    </EntryFrame>
  );
}
