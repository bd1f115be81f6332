import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import type { DemoAccount } from "../../shared/api-shapes.ts";
import { useWords } from "../../words/use-words.ts";

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (account: DemoAccount) => void;
}

/** The accounts of the demonstration, one tap each. Absent where the system is in real use. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  const { t } = useWords();
  if (accounts.length === 0) return null;
  return (
    <Card className="mt-6 flex flex-col gap-2" label={t("demo.title")}>
      <h2 className="text-body font-semibold">{t("demo.title")}</h2>
      <p className="text-hint text-muted">{t("demo.why")}</p>
      {accounts.map((account) => (
        <Button key={account.username} className="justify-start text-left" onClick={() => onChoose(account)}>
          <span>
            {account.username}
            <span className="block text-hint font-normal text-muted">{account.title}</span>
          </span>
        </Button>
      ))}
    </Card>
  );
}
