import { plainText } from "./plain-text.ts";

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** A name as it can be shown: no markup, no "By", no address beside it. "jane@x.org (Jane Roe)" is Jane Roe. */
export function personName(raw: string): string {
  const text = plainText(raw).replace(/^by[:\s]+/i, "");
  const email = EMAIL.exec(text)?.[0];
  if (email === undefined) return text;
  const rest = text
    .replace(email, "")
    .replace(/[<>()[\]]/g, "")
    .replace(/^[\s,;-]+|[\s,;-]+$/g, "");
  return rest === "" ? email : rest;
}
