/**
 * Unpacks the headless Chromium that a registry package carries, with the libraries and fonts that it brings, into the
 * project's own folder, and prints the path of a program that starts it. Runs on Node 24.
 */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot } from "./places.mjs";

const folder = inRoot("node_modules", ".kiemtra", "chromium-browser");
const program = path.join(folder, "start-chromium");

if (!existsSync(program)) {
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the system's temporary folder; ours is private to this checkout and kept.
  process.env.TMPDIR = folder;
  const entry = createRequire(inRoot("apps/web/package.json")).resolve("@sparticuz/chromium");
  const { inflate } = await import(pathToFileURL(entry).href);
  const archives = path.join(path.dirname(entry), "..", "bin");
  for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) {
    await inflate(path.join(archives, name));
  }
  // Its own list of font folders names places that exist only where it is usually run.
  writeFileSync(
    path.join(folder, "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`,
  );
  const lines = [
    "#!/bin/sh",
    `export LD_LIBRARY_PATH="${folder}/al2023/lib:$LD_LIBRARY_PATH"`,
    `export FONTCONFIG_FILE="${folder}/fonts.conf"`,
    `exec "${folder}/chromium" "$@"`,
    "",
  ];
  chmodSync(path.join(folder, "chromium"), 0o755);
  writeFileSync(program, lines.join("\n"), { mode: 0o755 });
}
process.stdout.write(`${program}\n`);
