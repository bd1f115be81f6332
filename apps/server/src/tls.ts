import { mkdir, readFile, writeFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";
import type { Env } from "./env.ts";

/** A certificate and its key, PEM. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

/** The configured certificate, or one of our own kept in DATA_DIR; `undefined` when HTTPS is off. */
export async function readTls(env: Env): Promise<TlsFiles | undefined> {
  if (env.TLS_CERT && env.TLS_KEY) {
    return { cert: await readFile(env.TLS_CERT, "utf8"), key: await readFile(env.TLS_KEY, "utf8") };
  }
  return env.HTTPS ? ownCertificate(env.DATA_DIR) : undefined;
}

/** The addresses under which other devices reach this machine. */
export function lanAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address);
}

async function ownCertificate(dataDir: string): Promise<TlsFiles> {
  const folder = path.join(dataDir, "tls");
  const names = ["localhost", "127.0.0.1", ...lanAddresses()].sort();
  const stored = await readStored(folder, names);
  if (stored) return stored;
  const files = await makeCertificate(names);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, "key.pem"), files.key, { mode: 0o600 });
  await writeFile(path.join(folder, "cert.pem"), files.cert);
  await writeFile(path.join(folder, "names.txt"), names.join("\n"));
  return files;
}

/** A stored certificate serves as long as the machine's addresses are the same. */
async function readStored(folder: string, names: readonly string[]): Promise<TlsFiles | undefined> {
  try {
    const [known, cert, key] = await Promise.all(
      ["names.txt", "cert.pem", "key.pem"].map((name) => readFile(path.join(folder, name), "utf8")),
    );
    return known === names.join("\n") && cert && key ? { cert, key } : undefined;
  } catch {
    return undefined;
  }
}

async function makeCertificate(names: readonly string[]): Promise<TlsFiles> {
  const altNames = names.map((name) =>
    /^[\d.]+$/.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name },
  );
  const year = 365 * 86_400_000;
  const made = await generate([{ name: "commonName", value: "Kiểm tra" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 2 * year),
    extensions: [{ name: "subjectAltName", altNames }],
  });
  return { cert: made.cert, key: made.private };
}
