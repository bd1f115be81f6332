import { describe, expect, it } from "vitest";
import { createCodeReader } from "./code-reader.ts";
import { type CodeReader, fromTheMiddle, type Picture } from "./picture.ts";

const picture: Picture = { data: new Uint8ClampedArray(4), width: 1, height: 1 };

function reader(texts: readonly string[] | Error, asked: string[], name: string): CodeReader {
  return {
    read: async (_picture, attempt) => {
      asked.push(attempt === undefined ? name : `${name} ${attempt}`);
      if (texts instanceof Error) throw texts;
      return texts;
    },
    close: () => void asked.push(`close ${name}`),
  };
}

function both(theirs: readonly string[] | Error | undefined, ours: readonly string[] = ["own"]) {
  const asked: string[] = [];
  const browser = theirs && reader(theirs, asked, "browser");
  const made = createCodeReader(
    async () => browser,
    () => reader(ours, asked, "own"),
  );
  return { made, asked };
}

describe("reading codes", () => {
  it("is left to the browser where it finds one, and our reader is not loaded", async () => {
    const { made, asked } = both(["theirs"]);
    expect(await made.read(picture)).toEqual(["theirs"]);
    made.close();
    expect(asked).toEqual(["browser"]);
  });

  it("is done by our reader where the browser has none", async () => {
    const { made, asked } = both(undefined);
    expect(await made.read(picture, 3)).toEqual(["own"]);
    made.close();
    expect(asked).toEqual(["own 3", "close own"]);
  });

  it("of a photo is tried by our reader where the browser finds nothing", async () => {
    const { made } = both([]);
    expect(await made.read(picture)).toEqual(["own"]);
  });

  it("of a moving picture is tried by our reader in one of five", async () => {
    const { made, asked } = both([]);
    for (let attempt = 0; attempt < 10; attempt++) await made.read(picture, attempt);
    expect(asked.filter((name) => name.startsWith("own"))).toEqual(["own 4", "own 9"]);
  });

  it("goes on with our reader where the browser's fails", async () => {
    const { made } = both(new Error("no service"));
    expect(await made.read(picture, 0)).toEqual(["own"]);
  });
});

it("answers each text once, from the middle outwards", () => {
  const found = [
    { text: "edge", x: 0, y: 0 },
    { text: "middle", x: 49, y: 52 },
    { text: "edge", x: 99, y: 99 },
    { text: "", x: 50, y: 50 },
  ];
  expect(fromTheMiddle(found, { ...picture, width: 100, height: 100 })).toEqual(["middle", "edge"]);
});
