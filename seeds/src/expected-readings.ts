import { loadOriginals } from "./corpus/load-originals.ts";
import type { Original } from "./corpus/original.ts";

/** Every written text with its article fields and its expected reading; `set` tells the held-out ones apart. */
export function expectedReadings(): Original[] {
  return loadOriginals();
}
