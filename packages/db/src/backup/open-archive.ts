import { createReadStream, createWriteStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import tar from "tar-stream";
import { BackupError } from "./backup-error.ts";
import { hashFile } from "./hash-file.ts";
import { FORMAT_VERSION, formatSchema, MANIFEST_MEMBER, type Manifest, manifestSchema } from "./manifest.ts";
import { evidencePathOf } from "./member-name.ts";
import { SEAL_BYTES, SEAL_MEMBER, sealOf } from "./seal.ts";
import { tally } from "./tally.ts";

/** An archive of which every byte was checked. */
export interface OpenArchive {
  readonly manifest: Manifest;
  readonly bytes: number;
  /** The file that holds a member's bytes now, whatever its name. */
  fileOf(member: string): string;
}

interface Unpacked {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Unpacks an archive into an empty folder, under names of our own, and checks it against its seal and its manifest.
 * Throws `BackupError`: `no-such-file`, `damaged-archive`, `unknown-format`.
 */
export async function openArchive(file: string, spool: string): Promise<OpenArchive> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) {
    throw new BackupError("no-such-file", `${file}: no such file; check the path`, { file });
  }
  await checkSeal(file, found.size);
  const members = await unpack(file, spool);
  const manifest = await readManifest(file, members);
  checkMembers(file, manifest, members);
  return {
    manifest,
    bytes: found.size,
    fileOf: (member) => members.get(member)?.path ?? "",
  };
}

function damaged(file: string, detail: string): BackupError {
  return new BackupError(
    "damaged-archive",
    `${file} is damaged, or not a backup: ${detail}; use another copy of it. Nothing was changed`,
    { file, detail },
  );
}

// The seal covers names, sizes and padding too, so that no flipped or missing byte goes unnoticed.
async function checkSeal(file: string, size: number): Promise<void> {
  if (size <= SEAL_BYTES) throw damaged(file, "it is too short");
  const content = await hashFile(file, size - SEAL_BYTES);
  const seal = await sealOf(content?.sha256 ?? "");
  const end = Buffer.alloc(SEAL_BYTES);
  const handle = await open(file);
  await handle.read(end, 0, SEAL_BYTES, size - SEAL_BYTES).finally(() => handle.close());
  if (!end.equals(seal)) throw damaged(file, "its content does not match the SHA-256 at its end");
}

async function unpack(file: string, spool: string): Promise<ReadonlyMap<string, Unpacked>> {
  const members = new Map<string, Unpacked>();
  const extract = tar.extract();
  const reading = pipeline(createReadStream(file), extract).catch(() => undefined);
  try {
    for await (const entry of extract) {
      const { name, type } = entry.header;
      if (type !== "file") throw damaged(file, `${name} is no file`);
      if (!isExpectedName(name)) throw damaged(file, `the name "${name}" is not allowed`);
      if (members.has(name)) throw damaged(file, `${name} is in it twice`);
      const path = join(spool, String(members.size));
      const whole = tally();
      await pipeline(entry, whole.stream, createWriteStream(path, { flags: "wx", mode: 0o600 }));
      members.set(name, { path, ...whole.result() });
    }
  } catch (error) {
    // A full disk is not the archive's fault.
    const isKnown = error instanceof BackupError || (error instanceof Error && "syscall" in error);
    throw isKnown ? error : damaged(file, String(error));
  } finally {
    extract.destroy();
    await reading;
  }
  members.delete(SEAL_MEMBER);
  return members;
}

function isExpectedName(name: string): boolean {
  if (name === MANIFEST_MEMBER || name === SEAL_MEMBER) return true;
  return /^tables\/[\w.%-]+\.copy\.gz$/.test(name) || evidencePathOf(name) !== undefined;
}

async function readManifest(file: string, members: ReadonlyMap<string, Unpacked>): Promise<Manifest> {
  const text = members.get(MANIFEST_MEMBER);
  if (!text) throw damaged(file, `${MANIFEST_MEMBER} is missing`);
  const content = parseJson(await readFile(text.path, "utf8"));
  const format = formatSchema.safeParse(content);
  if (!format.success) throw damaged(file, `${MANIFEST_MEMBER} is not one of a backup`);
  const { version } = format.data;
  if (version > FORMAT_VERSION) {
    throw new BackupError(
      "unknown-format",
      `${file} is in format ${version}, this version reads up to ${FORMAT_VERSION}; restore it with a newer version`,
      { file, version },
    );
  }
  const manifest = manifestSchema.safeParse(content);
  if (manifest.success) return manifest.data;
  const [issue] = manifest.error.issues;
  throw damaged(file, `${MANIFEST_MEMBER}: ${issue?.path.join(".")}: ${issue?.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkMembers(file: string, manifest: Manifest, members: ReadonlyMap<string, Unpacked>): void {
  const listed = [...manifest.tables, ...manifest.evidence];
  const names = new Set(listed.map(({ member }) => member));
  if (names.size < listed.length) throw damaged(file, `${MANIFEST_MEMBER} lists a member twice`);
  for (const { member, bytes, sha256 } of listed) {
    const unpacked = members.get(member);
    if (!unpacked) throw damaged(file, `${member} is missing`);
    if (unpacked.bytes !== bytes || unpacked.sha256 !== sha256) throw damaged(file, `${member} was changed`);
  }
  for (const { member } of manifest.evidence) {
    if (evidencePathOf(member) === undefined) throw damaged(file, `${member} is no evidence`);
  }
  for (const name of members.keys()) {
    if (name !== MANIFEST_MEMBER && !names.has(name)) throw damaged(file, `${name} is not in the manifest`);
  }
}
