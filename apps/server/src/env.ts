import path from "node:path";
import { z } from "zod";

const flag = z.enum(["0", "1"]).transform((text) => text === "1");

const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe("Port to listen on"),
  HOST: z.string().min(1).default("127.0.0.1").describe("Address to listen on; 0.0.0.0 for other devices"),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe("Address that people use, when it is not HOST:PORT (behind a proxy)"),
  DATA_DIR: z
    .string()
    .min(1)
    .default(".data")
    .describe("Folder for the private database, the secret, backups"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must start with postgres:// or postgresql://")
    .optional()
    .describe("A PostgreSQL 15 or newer; default: a private one in DATA_DIR"),
  DEMO: flag
    .optional()
    .describe("1: load demonstration data and accounts; default 1 without DATABASE_URL, else 0"),
  HTTPS: flag
    .default(false)
    .describe("1: serve HTTPS with a certificate of our own, for phones on the same network"),
  TLS_CERT: z.string().optional().describe("Certificate file (PEM) to serve HTTPS with, with TLS_KEY"),
  TLS_KEY: z.string().optional().describe("Key file (PEM) of TLS_CERT"),
  TRUST_PROXY: flag.default(false).describe("1: take the caller's address from X-Forwarded-For"),
  ORG_ID: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/)
    .default("tinh")
    .describe("Id of the province whose records these are, without demonstration data"),
  ORG_NAME: z.string().min(1).default("Tỉnh").describe("Its name"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"])
    .default("info")
    .describe("What to log"),
});

/** The environment, parsed once. This is the only file that reads it. */
export interface Env extends Omit<z.infer<typeof envSchema>, "DEMO"> {
  readonly DEMO: boolean;
}

/** Every variable with its meaning and default, for the docs. */
export function describeEnv(): readonly {
  readonly name: string;
  readonly meaning: string;
  readonly default: string;
}[] {
  return Object.entries(envSchema.shape).map(([name, schema]) => {
    const parsed = schema.safeParse(undefined);
    const value = parsed.success && parsed.data !== undefined ? String(parsed.data) : "";
    return { name, meaning: schema.description ?? "", default: value === "false" ? "0" : value };
  });
}

/** Reads the environment; what is wrong is said at once, by variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: keys, message }) => `  ${keys.join(".")}: ${message}`);
    throw new Error(`The environment is not right:\n${problems.join("\n")}`);
  }
  const { DEMO, DATA_DIR, ...env } = parsed.data;
  if (Boolean(env.TLS_CERT) !== Boolean(env.TLS_KEY)) throw new Error("TLS_CERT and TLS_KEY belong together");
  return { ...env, DATA_DIR: path.resolve(DATA_DIR), DEMO: DEMO ?? env.DATABASE_URL === undefined };
}
