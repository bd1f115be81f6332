import type { CriterionNode, FactSheet } from "@kiemtra/core";
import { EvidenceList } from "./evidence-list.tsx";
import { SignalStrips } from "./signal-strips.tsx";

interface BesideFormProps {
  readonly node: CriterionNode;
  readonly sheet: FactSheet;
}

/** What contradicts itself, and what proves the criterion. */
export function BesideForm(props: BesideFormProps) {
  return (
    <>
      <SignalStrips {...props} />
      <EvidenceList node={props.node} />
    </>
  );
}
