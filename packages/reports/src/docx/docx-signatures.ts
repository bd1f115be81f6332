import type { Paragraph, Table } from "docx";
import type { Signature, SignaturesBlock, SignerBlock } from "../paper/paper.ts";
import { borderlessTable } from "./borderless-table.ts";
import { styled } from "./docx-paragraph.ts";
import { textWidthTwips } from "./twips.ts";

/** Signature blocks in columns of equal width. */
export function docxSignatures({ signatures }: SignaturesBlock): readonly (Paragraph | Table)[] {
  const width = Math.floor(textWidthTwips(false) / signatures.length);
  return [
    spacer(),
    borderlessTable(
      signatures.map(() => width),
      [signatures.map(signatureLines)],
    ),
  ];
}

/** Nơi nhận left, level with the authority of the signer right. */
export function docxSigner({ recipients, signature }: SignerBlock): readonly (Paragraph | Table)[] {
  const width = textWidthTwips(false);
  const left = Math.round(width * 0.5);
  const list = [
    styled("NoiNhan", "Nơi nhận:"),
    ...recipients.map((recipient) => styled("DanhSachNoiNhan", `- ${recipient}`)),
  ];
  return [spacer(), borderlessTable([left, width - left], [[list, signatureLines(signature)]])];
}

function signatureLines({ lines, hint, name }: Signature): readonly Paragraph[] {
  return [
    ...lines.map((line) => styled("ChuKy", line.toLocaleUpperCase("vi"))),
    ...(hint ? [styled("HuongDanKy", hint)] : []),
    styled("HoTenNguoiKy", name ?? ""),
  ];
}

function spacer(): Paragraph {
  return styled("NoiDung", "", { keepNext: true, spacing: { after: 0, line: 120 } });
}
