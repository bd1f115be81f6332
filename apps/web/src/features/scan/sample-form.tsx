import { Button } from "@kiemtra/ui/button";
import { TextField } from "@kiemtra/ui/text-field";
import { Dices } from "lucide-react";
import { useId, useState } from "react";
import { useScanWords } from "../../words/use-scan-words.ts";

interface SampleFormProps {
  /** What is proposed; the number can be typed anew from a sample that was drawn elsewhere. */
  readonly seed: number;
  readonly onDraw: (count: number, seed: number) => void;
}

const USUAL_COUNT = "10";
const LARGEST_SEED = 2 ** 32 - 1;

/** Draws the procedures whose codes are scanned, so that nobody picks them. */
export function SampleForm({ seed, onDraw }: SampleFormProps) {
  const { t } = useScanWords();
  const id = useId();
  const [count, setCount] = useState(USUAL_COUNT);
  const [number, setNumber] = useState(String(seed));
  const isWhole =
    /^\d{1,3}$/.test(count) &&
    Number(count) > 0 &&
    /^\d{1,10}$/.test(number) &&
    Number(number) <= LARGEST_SEED;
  return (
    <details className="rounded-card line">
      <summary className="flex min-h-11 items-center gap-2 px-3 text-hint font-semibold text-primary">
        <Dices aria-hidden="true" size={20} />
        {t("scan.sample")}
      </summary>
      <div className="flex flex-wrap items-end gap-2 p-3 pt-0">
        <TextField
          id={`${id}-count`}
          label={t("scan.sample-count")}
          inputMode="numeric"
          text={count}
          onText={setCount}
          className="w-28"
        />
        <TextField
          id={`${id}-seed`}
          label={t("scan.sample-seed")}
          inputMode="numeric"
          text={number}
          onText={setNumber}
          className="w-32"
        />
        <Button disabled={!isWhole} onClick={() => onDraw(Number(count), Number(number))}>
          {t("scan.sample-draw")}
        </Button>
      </div>
    </details>
  );
}
