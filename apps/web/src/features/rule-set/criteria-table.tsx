import type { RuleSetContent } from "@kiemtra/core";
import { formatPoints } from "@kiemtra/i18n";
import { Cell, Row, Table } from "../../shared/office/table.tsx";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { CriterionRow } from "./criterion-row.tsx";
import { flattenNodes } from "./flatten-nodes.ts";

/** The tree of areas and criteria as one table, with the sum at its foot. */
export function CriteriaTable({ content }: { readonly content: RuleSetContent }) {
  const { t, of, locale } = useOfficeWords();
  const points = (milli: number) => formatPoints(milli, locale, content.rounding.total);
  const head = ["criterion", "points", "scale", "law"] as const;
  return (
    <Table caption={of(content.title)} head={head.map((key) => t(`rule-set.${key}`))}>
      {flattenNodes(content.areas).map(({ node, depth }) =>
        node.kind === "criterion" ? (
          <CriterionRow key={node.id} criterion={node} depth={depth} content={content} />
        ) : (
          <tr key={node.id} className="border-b border-line bg-sunken">
            <th scope="row" className="px-3 py-2 text-left font-semibold">
              {node.number} {of(node.title)}
            </th>
            <td className="px-3 py-2 text-right font-semibold whitespace-nowrap">{points(node.maxMilli)}</td>
            <td colSpan={2} />
          </tr>
        ),
      )}
      <Row>
        <Cell isHead>
          <strong>{t("rule-set.total")}</strong>
        </Cell>
        <Cell align="right">
          <strong>{points(content.areas.reduce((sum, area) => sum + area.maxMilli, 0))}</strong>
        </Cell>
        <Cell />
        <Cell />
      </Row>
    </Table>
  );
}
