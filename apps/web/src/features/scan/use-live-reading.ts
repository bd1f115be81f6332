import { type RefObject, useEffect, useRef } from "react";
import type { CodeReader } from "./reading/picture.ts";
import { pictureFromVideo } from "./reading/picture-from.ts";

const SIDE = 720;
/** Between two looks at the camera's picture: a phone of three million đồng stays cool. */
const PAUSE_MS = 120;

interface LiveReading {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly reader: CodeReader;
  readonly isOn: boolean;
  readonly onText: (text: string) => void;
  readonly onFailure: () => void;
}

/** Reads the camera's picture over and over while it is on, each time in another way. */
export function useLiveReading({ video, reader, isOn, onText, onFailure }: LiveReading): void {
  const heard = useRef({ onText, onFailure });
  heard.current = { onText, onFailure };
  useEffect(() => {
    if (!isOn) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let attempt = 0;
    const look = async () => {
      const picture = video.current && pictureFromVideo(video.current, SIDE);
      const [text] = picture ? await reader.read(picture, attempt++) : [];
      if (isOver) return;
      if (text) heard.current.onText(text);
      timer = setTimeout(again, PAUSE_MS);
    };
    const again = () => {
      look().catch(() => {
        if (!isOver) heard.current.onFailure();
      });
    };
    again();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isOn, reader, video]);
}
