import { z } from "zod";
import { InputProblems } from "./input-problems.ts";

const schema = z.object({
  /** A PostgreSQL 15 or newer; without it, the private one below the data folder. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "not the address of a PostgreSQL; write postgres://user:password@host:5432/name",
    })
    .optional(),
  DATA_DIR: z.string().default(".data"),
});

/** What the environment says. An empty variable counts as absent. */
export type Env = z.infer<typeof schema>;

/** Reads the environment; the only place that does. Throws `InputProblems`. */
export function readEnv(): Env {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  // The value is not shown: an address may carry a password.
  throw new InputProblems(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`));
}
