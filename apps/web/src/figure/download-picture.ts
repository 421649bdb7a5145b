import { saveFile } from "../download/save-file.ts";
import { standalonePicture, type PictureWords } from "./standalone-picture.ts";

// The same file that the page is set in, so that it is fetched from the cache.
const interUrl = new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url);

export type PictureFormat = "svg" | "png";

// A PNG has twice the pixels of the screen's picture, so that it stays sharp in print.
const pngScale = 2;

let fontAddress: Promise<string> | undefined;

/** Saves a chart of the page as a file, drawn as it is seen now, with its words in it. */
export async function downloadPicture(
  chart: SVGSVGElement,
  words: PictureWords,
  format: PictureFormat,
  fileName: string,
): Promise<void> {
  fontAddress ??= readAsDataAddress(interUrl);
  const svg = new Blob([standalonePicture(chart, words, await fontAddress)], { type: "image/svg+xml" });
  saveFile(format === "svg" ? svg : await drawAsPng(svg), `${fileName}.${format}`);
}

async function readAsDataAddress(url: URL): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `data:font/woff2;base64,${btoa(text)}`;
}

async function drawAsPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * pngScale;
    canvas.height = image.naturalHeight * pngScale;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("The canvas gave no picture."))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
