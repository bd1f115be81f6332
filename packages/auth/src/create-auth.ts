import { betterAuth } from "better-auth";
import { username } from "better-auth/plugins";
import type { Kysely } from "kysely";

/** The shortest password that is accepted. */
export const MIN_PASSWORD_LENGTH = 10;

/** What the sign-in library needs to run on our database. */
export interface AuthOptions {
  /** Kysely over our database, whatever its tables: the library's own are in the schema `auth`. */
  readonly db: { readonly withSchema: (schema: string) => object };
  /** The address that people use; without it the request says. */
  readonly baseUrl: string | undefined;
  readonly secret: string;
  /** The origins that a request may come from. */
  readonly trustedOrigins: (request?: Request) => string[];
  /** Cookies only over HTTPS. */
  readonly secureCookies: boolean;
}

/**
 * Username or e-mail with password, sessions in the database, sign-in limited to 30 tries a minute for one address (a team shares one).
 * Nobody signs up by themselves: accounts are made by an administrator.
 */
export function createAuth(options: AuthOptions) {
  return betterAuth({
    appName: "Kiểm tra",
    ...(options.baseUrl && { baseURL: options.baseUrl }),
    basePath: "/api/auth",
    secret: options.secret,
    trustedOrigins: options.trustedOrigins,
    telemetry: { enabled: false },
    logger: { level: "error" },
    database: { db: options.db.withSchema("auth") as Kysely<Record<string, unknown>>, type: "postgres" },
    emailAndPassword: { enabled: true, minPasswordLength: MIN_PASSWORD_LENGTH, autoSignIn: false },
    disabledPaths: [
      "/sign-up/email",
      "/is-username-available",
      "/change-email",
      "/delete-user",
      "/update-user",
    ],
    session: { expiresIn: 60 * 60 * 24 * 7, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 300,
      customRules: {
        "/sign-in/username": { window: 60, max: 30 },
        "/sign-in/email": { window: 60, max: 30 },
      },
    },
    advanced: {
      useSecureCookies: options.secureCookies,
      cookiePrefix: "kiemtra",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", secure: options.secureCookies },
      ipAddress: { ipAddressHeaders: ["x-kiemtra-client"] },
    },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 40, usernameValidator: isUsername })],
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** Small letters, digits, dots, hyphens and underscores. */
export function isUsername(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{2,39}$/.test(text);
}
