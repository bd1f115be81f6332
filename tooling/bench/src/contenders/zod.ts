import { z } from "zod";
import type { Body } from "../validation-loop.ts";
import { isCounted, type Workload } from "../workload.ts";

/** A strict object with a typed, optional key for each component. */
export function zodCheck({ components }: Workload): (body: Body) => boolean {
  const schema = z.strictObject(
    Object.fromEntries(
      components.map((component) => {
        const { id, kind } = component;
        const number = z.string().regex(/^\d{1,4}(\.\d{1,2})?$/);
        const answer =
          kind === "yes-no"
            ? z.boolean()
            : isCounted(component)
              ? z.int().min(0).max(365)
              : number.refine((text) => Number(text) <= 1000);
        return [`bench/${id}`, answer.optional()];
      }),
    ),
  );
  return (body) => schema.safeParse(body).success;
}
