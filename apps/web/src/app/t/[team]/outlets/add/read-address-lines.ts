import { readWebAddress } from "../../../../../items/read-web-address.ts";

/** Addresses one a line, each once; what is none is handed back as it was typed. */
export function readAddressLines(typed: string): { urls: string[]; wrong: string[] } {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const urls = lines.flatMap((line) => readWebAddress(line) ?? []);
  return { urls: [...new Set(urls)], wrong: lines.filter((line) => readWebAddress(line) === undefined) };
}
