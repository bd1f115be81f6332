import { useMemo } from "react";
import { useCodeSheetWords } from "../../words/use-code-sheet-words.ts";
import { codePath } from "./code-path.ts";
import type { SheetPage } from "./paginate.ts";
import type { PostedProcedure } from "./posted-procedure.ts";
import "./code-sheet.css";

interface CodeSheetProps {
  readonly page: SheetPage;
  readonly unit: string;
  /** Where the addresses come from and when. */
  readonly source: string;
}

/** One sheet of A4 as it comes out of the printer; always Vietnamese, since it is posted. */
export function CodeSheet({ page, unit, source }: CodeSheetProps) {
  const { number, total, field, procedures } = page;
  return (
    <section lang="vi" aria-label={`Trang ${number}`} className="code-sheet">
      <header>
        <p className="code-sheet-unit">{unit}</p>
        <h2>Mã QR thủ tục hành chính</h2>
        <p>Lĩnh vực: {field}</p>
      </header>
      <ol>
        {procedures.map((procedure) => (
          <li key={procedure.code}>
            <PostedCode procedure={procedure} />
          </li>
        ))}
      </ol>
      <footer>
        <span>{source}</span>
        <span>
          Trang {number}/{total}
        </span>
      </footer>
    </section>
  );
}

/** Names of the catalogue have up to 919 letters: the longer, the smaller they are set. */
function sizeOf({ name }: PostedProcedure): "normal" | "long" | "longest" {
  return name.length <= 200 ? "normal" : name.length <= 420 ? "long" : "longest";
}

function PostedCode({ procedure }: { readonly procedure: PostedProcedure }) {
  const { t } = useCodeSheetWords();
  const { code, name, decision, address } = procedure;
  const { path, side } = useMemo(() => codePath(address), [address]);
  return (
    <>
      <svg
        role="img"
        aria-label={t("sheets.code-of", { name })}
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
      >
        <path d={path} />
      </svg>
      <div>
        <p className={`code-sheet-name ${sizeOf(procedure)}`}>{name}</p>
        <p>Mã thủ tục: {code}</p>
        {decision && <p>Quyết định công bố: {decision}</p>}
      </div>
    </>
  );
}
