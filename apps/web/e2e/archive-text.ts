import { inflateRawSync } from "node:zlib";

/** The words of one XML file inside a DOCX or XLSX: found in the archive's own directory, tags taken out. */
export function archiveText(archive: Buffer, file: string): string {
  const at = archive.lastIndexOf(Buffer.from(file));
  if (at < 0) throw new Error(`the archive has no ${file}`);
  const size = archive.readUInt32LE(at - 26);
  const header = archive.readUInt32LE(at - 4);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const xml = inflateRawSync(archive.subarray(start, start + size)).toString("utf8");
  return xml.replace(/<\/w:p>|<\/si>/g, "\n").replace(/<[^>]+>/g, "");
}
