import { banks, type RegisteredAccount } from "@kiemtra/codes";
import { SelectField } from "@kiemtra/ui/select-field";
import { TextField } from "@kiemtra/ui/text-field";
import { useId } from "react";
import { useScanWords } from "../../words/use-scan-words.ts";

interface RegisteredAccountFieldsProps {
  readonly account: RegisteredAccount;
  readonly onAccount: (account: RegisteredAccount) => void;
}

const OPTIONS = banks.map(({ bin, name }) => ({ key: bin, label: `${name} (${bin})` }));

/** The account that the unit registered, to hold each code against. */
export function RegisteredAccountFields({ account, onAccount }: RegisteredAccountFieldsProps) {
  const { t } = useScanWords();
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        id={`${id}-bank`}
        label={t("scan.bank")}
        none={t("scan.bank-none")}
        value={account.bin || undefined}
        options={OPTIONS}
        onValue={(bin) => onAccount({ ...account, bin: bin ?? "" })}
      />
      <TextField
        id={`${id}-number`}
        label={t("scan.registered-number")}
        hint={t("scan.registered-why")}
        text={account.account}
        autoComplete="off"
        onText={(number) => onAccount({ ...account, account: number })}
      />
    </div>
  );
}

/** The account once both parts are there. */
export function wholeAccount(account: RegisteredAccount): RegisteredAccount | undefined {
  return account.bin && account.account.trim() ? account : undefined;
}
