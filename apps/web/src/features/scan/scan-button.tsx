import { Button } from "@kiemtra/ui/button";
import { ScanLine } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { ScanSlotProps } from "../../shared/scan-slot.ts";
import { useWords } from "../../words/use-words.ts";

const Sheet = lazy(async () => ({ default: (await import("./scan-sheet.tsx")).ScanSheet }));

/** *Quét mã*, where the camera can fill the rows. The scanner behind it is loaded when it is first opened. */
export function ScanButton(props: ScanSlotProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        icon={ScanLine}
        variant="primary"
        className="flex-1 lg:flex-none"
        onClick={() => setIsOpen(true)}
      >
        {t("rows.scan")}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <Sheet {...props} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
