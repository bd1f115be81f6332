import { api } from "../api.ts";
import { failureOf } from "../api-error.ts";
import type { InspectionView } from "../api-shapes.ts";
import { keepView, readView } from "../outbox/outbox-store.ts";
import { amend, peek } from "../resource.ts";

/** Where this page holds an inspection. */
export const inspectionKey = (id: string) => `inspection:${id}`;

/** The inspection as this page knows it, without asking. */
export function knownView(id: string): InspectionView | undefined {
  return peek<InspectionView>(inspectionKey(id));
}

/** Changes what this page knows of an inspection, and keeps it on the device. */
export function amendView(user: string, id: string, change: (view: InspectionView) => InspectionView): void {
  amend(inspectionKey(id), change);
  const view = knownView(id);
  if (view) void keepView(user, view).catch(() => undefined);
}

/** An inspection as the server tells it; without a network, as this device last heard it. */
export async function fetchView(user: string, id: string): Promise<InspectionView> {
  try {
    const view = await api.inspection.get.query({ id });
    void keepView(user, view).catch(() => undefined);
    return view;
  } catch (error) {
    const kept = failureOf(error).kind === "offline" ? await readView(user, id) : undefined;
    if (kept) return kept;
    throw error;
  }
}
