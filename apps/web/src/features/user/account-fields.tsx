import { TextField } from "@kiemtra/ui/text-field";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { NewUser, UserProblem } from "./new-user.ts";

interface AccountFieldsProps {
  readonly user: NewUser;
  readonly change: (part: Partial<NewUser>) => void;
  readonly problems: readonly UserProblem[];
}

/** Name, username, e-mail, position and first password. */
export function AccountFields({ user, change, problems }: AccountFieldsProps) {
  const { t } = useOfficeWords();
  const has = (problem: UserProblem) => problems.includes(problem);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        id="new-user-name"
        label={t("users.name")}
        text={user.name}
        onText={(name) => change({ name })}
        error={has("name") ? t("required") : undefined}
        autoComplete="off"
        maxLength={300}
      />
      <TextField
        id="new-user-position"
        label={t("users.position")}
        text={user.position}
        onText={(position) => change({ position })}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        id="new-user-username"
        label={t("users.username")}
        hint={t("users.username-hint")}
        text={user.username}
        onText={(username) => change({ username })}
        error={has("username") ? t("users.username-hint") : undefined}
        autoComplete="off"
        maxLength={40}
      />
      <TextField
        id="new-user-password"
        label={t("users.password")}
        hint={t("users.password-hint")}
        text={user.password}
        onText={(password) => change({ password })}
        error={has("password") ? t("users.password-hint") : undefined}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        id="new-user-email"
        label={t("users.email")}
        text={user.email}
        onText={(email) => change({ email })}
        error={has("email") ? t("users.email-invalid") : undefined}
        inputMode="email"
        autoComplete="off"
        maxLength={200}
      />
    </div>
  );
}
