import { authorityName } from "@kiemtra/core";
import { Button, buttonClass } from "@kiemtra/ui/button";
import { Dialog } from "@kiemtra/ui/dialog";
import { Strip } from "@kiemtra/ui/strip";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import type { CriterionProgress } from "../../shared/inspection/progress.ts";
import { useWords } from "../../words/use-words.ts";
import { useVisitEnd } from "./use-visit-end.ts";

/** *Kết thúc kiểm tra tại đơn vị*: shows what is left before it is done. Clashes must be settled first. */
export function CloseVisit() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { view, progress, sheet, waiting } = useInspection();
  const { close } = useVisitEnd(() => setOpen(false));
  const left = progress.filter(({ standing }) => standing === "open");
  const notChecked = progress.filter(({ standing }) => standing === "not-checked");
  const clashes = sheet.clashes.length;
  return (
    <>
      <Button variant="primary" className="w-full" onClick={() => setOpen(true)}>
        {t("close.action")}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t("close.title", { unit: authorityName(view.unit) })}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t("action.not-yet")}</Button>
            <Button
              variant="primary"
              disabled={clashes > 0 || waiting.length > 0 || close.isPending}
              onClick={() => close.run(undefined)}
            >
              {t("close.confirm")}
            </Button>
          </>
        }
      >
        <p>{t("close.what")}</p>
        {clashes > 0 && (
          <Strip kind="warn">
            <Link to="/inspections/$id/clashes" params={{ id: view.id }} className="text-open">
              {t("close.clashes", { n: clashes })}
            </Link>
          </Strip>
        )}
        {waiting.length > 0 && <Strip kind="warn">{t("close.waiting", { n: waiting.length })}</Strip>}
        <Left title={t("close.open", { n: left.length })} list={left} />
        <Left title={t("close.not-checked", { n: notChecked.length })} list={notChecked} />
        {left.length + notChecked.length === 0 && <p>{t("close.nothing-left")}</p>}
        {close.error !== undefined && <FailurePanel error={close.error} />}
      </Dialog>
    </>
  );
}

function Left({ title, list }: { readonly title: string; readonly list: readonly CriterionProgress[] }) {
  const { of } = useWords();
  const { view } = useInspection();
  if (list.length === 0) return null;
  return (
    <section>
      <h3 className="text-hint font-semibold">{title}</h3>
      <ul className="max-h-60 overflow-y-auto">
        {list.map(({ node, mark }) => (
          <li key={node.id}>
            <Link
              to="/inspections/$id/criteria/$nodeId"
              params={{ id: view.id, nodeId: node.id }}
              className={buttonClass("quiet", "w-full justify-start px-1 text-left font-normal")}
            >
              {node.number} {of(node.title)}
              {mark && `: ${mark}`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
