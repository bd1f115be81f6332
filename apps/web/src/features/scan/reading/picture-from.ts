import type { Picture } from "./picture.ts";

type Source = ImageBitmap | HTMLVideoElement;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A photo at most so many pixels wide or high, turned as it was taken. */
export async function pictureFromFile(file: Blob, longest: number): Promise<Picture> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    const { width, height } = bitmap;
    return draw(bitmap, { x: 0, y: 0, width, height }, longest);
  } finally {
    bitmap.close();
  }
}

/** The square in the middle of what the camera sees, as the screen shows it; `undefined` before the first frame. */
export function pictureFromVideo(video: HTMLVideoElement, side: number): Picture | undefined {
  const { videoWidth, videoHeight } = video;
  const square = Math.min(videoWidth, videoHeight);
  if (square === 0) return undefined;
  const area = { x: (videoWidth - square) / 2, y: (videoHeight - square) / 2, width: square, height: square };
  return draw(video, area, side);
}

function draw(source: Source, area: Area, longest: number): Picture {
  const scale = Math.min(1, longest / Math.max(area.width, area.height));
  const [width, height] = [Math.round(area.width * scale), Math.round(area.height * scale)];
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const pencil = canvas.getContext("2d", { willReadFrequently: true });
  if (!pencil) throw new Error("no canvas");
  pencil.fillStyle = "white";
  pencil.fillRect(0, 0, width, height);
  pencil.drawImage(source, area.x, area.y, area.width, area.height, 0, 0, width, height);
  const { data } = pencil.getImageData(0, 0, width, height);
  return { data, width, height };
}
