import { readZip } from "./read-zip.ts";

/** A paragraph as it stands in the file: its style, its text, its own XML. */
interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/** What a named style sets. Sizes in points, lengths in twips. */
interface ReadStyle {
  readonly sizePt: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly font: string | undefined;
  readonly align: string | undefined;
  readonly firstLine: number | undefined;
  readonly spaceAfterPt: number;
}

/** A Word file taken apart for measuring. */
export interface ReadDocx {
  readonly document: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly sections: readonly string[];
  part: (path: string) => string;
  /** The part a header reference of a section points to. */
  header: (section: string, type: "default" | "first") => string;
  style: (name: string) => ReadStyle;
  /** The name of the style of the paragraph with this text. */
  styleNameOf: (text: string) => string | undefined;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = readZip(bytes);
  const part = (path: string): string => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`no ${path} in the file`);
    return content;
  };
  const document = part("word/document.xml");
  const styles = [...part("word/styles.xml").matchAll(/<w:style [\s\S]*?<\/w:style>/g)].map(([xml]) => xml);
  const paragraphs = readParagraphs(document);
  return {
    document,
    paragraphs,
    sections: [...document.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(([xml]) => xml),
    part,
    header: (section, type) => {
      const reference = section.match(/<w:headerReference [^>]*>/g)?.find((one) => one.includes(`"${type}"`));
      const id = attribute(reference ?? "", "r:id");
      const relation = part("word/_rels/document.xml.rels")
        .match(/<Relationship [^>]*>/g)
        ?.find((one) => attribute(one, "Id") === id);
      return part(`word/${attribute(relation ?? "", "Target")}`);
    },
    style: (name) => readStyle(styles.find((xml) => xml.includes(`<w:name w:val="${name}"/>`))),
    styleNameOf: (text) => {
      const id = paragraphs.find((one) => one.text === text)?.style;
      return attribute(styles.find((xml) => attribute(xml, "w:styleId") === id) ?? "", "w:val");
    },
  };
}

function readParagraphs(document: string): readonly ReadParagraph[] {
  return [...document.matchAll(/<w:p>[\s\S]*?<\/w:p>/g)].map(([xml]) => ({
    xml,
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? "",
    text: [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) => run.replace(/<[^>]*>/g, "")).join(""),
  }));
}

function readStyle(xml: string | undefined): ReadStyle {
  if (xml === undefined) throw new Error("no such style");
  return {
    sizePt: Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1]) / 2,
    isBold: isOn(xml, "w:b"),
    isItalic: isOn(xml, "w:i"),
    font: /w:ascii="([^"]*)"/.exec(xml)?.[1],
    align: /<w:jc w:val="([^"]*)"/.exec(xml)?.[1],
    firstLine: Number(/w:firstLine="(\d+)"/.exec(xml)?.[1] ?? Number.NaN) || undefined,
    spaceAfterPt: Number(/w:after="(\d+)"/.exec(xml)?.[1] ?? 0) / 20,
  };
}

function isOn(xml: string, tag: string): boolean {
  const element = new RegExp(`<${tag}( w:val="([^"]*)")?/>`).exec(xml);
  return element !== null && element[2] !== "false" && element[2] !== "0";
}

/** The value of an attribute in the first tag that has it. */
function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1];
}
