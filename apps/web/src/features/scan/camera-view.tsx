import { Button } from "@kiemtra/ui/button";
import { Strip } from "@kiemtra/ui/strip";
import { Flashlight } from "lucide-react";
import { useScanWords } from "../../words/use-scan-words.ts";
import type { CodeReader } from "./reading/picture.ts";
import { useCamera } from "./use-camera.ts";
import { useLiveReading } from "./use-live-reading.ts";

interface CameraViewProps {
  readonly reader: CodeReader;
  readonly onText: (text: string) => void;
  readonly onFailure: () => void;
}

/** What the camera sees, with a frame to hold the code in. Where there is no camera, it says so and what else to do. */
export function CameraView({ reader, onText, onFailure }: CameraViewProps) {
  const { t } = useScanWords();
  const { video, state, torch, retry } = useCamera();
  useLiveReading({ video, reader, isOn: state === "on", onText, onFailure });
  const isClosed = state === "refused" || state === "none";
  return (
    <div className="flex flex-col gap-2">
      <div
        className={`relative mx-auto aspect-square w-full max-w-[min(100%,34dvh)] overflow-hidden rounded-card bg-header lg:max-w-full ${isClosed ? "hidden" : ""}`}
      >
        <video
          ref={video}
          playsInline
          muted
          aria-label={t("scan.camera")}
          className="size-full object-cover"
        />
        <div
          aria-hidden="true"
          className="absolute inset-[12%] rounded-card border-4 border-on-header outline-2 outline-header"
        />
        <p className="absolute inset-x-0 bottom-0 bg-header px-2 py-1 text-center text-hint text-on-header">
          {t(state === "starting" ? "scan.camera-starting" : "scan.camera-aim")}
        </p>
      </div>
      {isClosed && (
        <Strip kind="warn" action={<Button onClick={retry}>{t("scan.camera-start")}</Button>}>
          {t(state === "refused" ? "scan.camera-refused" : "scan.camera-none")}
        </Strip>
      )}
      {torch && (
        <Button icon={Flashlight} aria-pressed={torch.isOn} onClick={torch.toggle}>
          {t("scan.torch")}
        </Button>
      )}
    </div>
  );
}
