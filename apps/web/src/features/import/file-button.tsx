import { buttonClass } from "@kiemtra/ui/button";
import { FileSpreadsheet } from "lucide-react";
import { useId } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** Asks for one file of the device; the same file may be chosen again after it was corrected. */
export function FileButton({ label, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className={buttonClass(
        "secondary",
        "cursor-pointer self-start has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
      )}
    >
      <FileSpreadsheet aria-hidden="true" size={22} className="shrink-0" />
      {label}
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
