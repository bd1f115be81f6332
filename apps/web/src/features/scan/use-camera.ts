import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** What the camera is doing. */
type CameraState = "starting" | "on" | "refused" | "none";

/** A lamp that cameras of phones have; TypeScript does not know it. */
interface WithTorch extends MediaTrackCapabilities {
  readonly torch?: boolean;
}

interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: CameraState;
  /** Absent where the camera has no lamp. */
  readonly torch: { readonly isOn: boolean; readonly toggle: () => void } | undefined;
  /** Asks for the camera again, after it was refused. */
  readonly retry: () => void;
}

const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: "environment" }, width: { ideal: 1920 }, height: { ideal: 1080 } },
};

/** The camera at the back, on while the screen is seen and off while it is hidden. */
export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>("starting");
  const [track, setTrack] = useState<MediaStreamTrack>();
  const [isOn, setIsOn] = useState(false);
  const [asked, setAsked] = useState(0);
  const isSeen = useSeen();

  useEffect(() => {
    if (!isSeen) return;
    let stream: MediaStream | undefined;
    let isOver = false;
    setState("starting");
    openCamera(asked)
      .then(async (opened) => {
        if (isOver || !video.current) return stop(opened);
        stream = opened;
        video.current.srcObject = opened;
        await video.current.play().catch(() => undefined);
        setTrack(opened.getVideoTracks()[0]);
        setState("on");
      })
      .catch((error: unknown) => {
        if (!isOver) setState(isRefusal(error) ? "refused" : "none");
      });
    return () => {
      isOver = true;
      if (stream) stop(stream);
      setTrack(undefined);
      setIsOn(false);
    };
  }, [isSeen, asked]);

  const toggle = useCallback(() => {
    const torch = { torch: !isOn } as MediaTrackConstraintSet;
    void track?.applyConstraints({ advanced: [torch] }).then(
      () => setIsOn(!isOn),
      () => undefined,
    );
  }, [track, isOn]);
  const capabilities: WithTorch | undefined = track?.getCapabilities?.();
  return {
    video,
    state,
    torch: capabilities?.torch ? { isOn, toggle } : undefined,
    retry: () => setAsked(asked + 1),
  };
}

/** `asked` only makes each request a new one. */
async function openCamera(_asked: number): Promise<MediaStream> {
  if (!navigator.mediaDevices) throw new Error("no camera");
  return navigator.mediaDevices.getUserMedia(WANTED);
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === "NotAllowedError" || error.name === "SecurityError")
  );
}

function useSeen(): boolean {
  const [isSeen, setIsSeen] = useState(document.visibilityState === "visible");
  useEffect(() => {
    const look = () => setIsSeen(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isSeen;
}
