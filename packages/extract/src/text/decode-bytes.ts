import { analyse } from "chardet";
import iconv from "iconv-lite";

/**
 * The text of a document whose encoding is not told for certain. In order: byte order mark, UTF-8 if the bytes are valid UTF-8,
 * what the transport said, what the document says of itself, what the bytes look like. Never throws; what cannot be read becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  return withoutC1(decode(bytes, contentType));
}

const windows1252 = new TextDecoder("windows-1252");

/** C1 controls are never meant: they are quotes and dashes of Windows that somebody relabelled. Browsers read them so. */
const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (char) => windows1252.decode(Uint8Array.of(char.charCodeAt(0))));

function decode(bytes: Uint8Array, contentType: string | undefined): string {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked;
  const utf8 = asUtf8(bytes);
  // Valid UTF-8 with a byte past ASCII is UTF-8, whatever the labels say; plain ASCII may still be UTF-7 or 16-bit text.
  if (utf8 !== undefined && !utf8.includes("\0")) return utf8;
  const named = charsetOf(contentType) ?? declaredCharset(bytes);
  const encoding = [named, lookOf(bytes)].find((name) => name !== undefined && iconv.encodingExists(name));
  return iconv.decode(bytes, encoding ?? "windows-1252");
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return iconv.decode(bytes, "utf-8");
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return iconv.decode(bytes, "utf-32le");
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return iconv.decode(bytes, "utf-32be");
  if (a === 0xff && b === 0xfe) return iconv.decode(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return iconv.decode(bytes, "utf-16be");
  // A document that starts with "<" in 16 or 32 bits.
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return iconv.decode(bytes, "utf-32be");
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return iconv.decode(bytes, "utf-32le");
  if (a === 0 && b === 0x3c) return iconv.decode(bytes, "utf-16be");
  if (a === 0x3c && b === 0) return iconv.decode(bytes, "utf-16le");
  return undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string | undefined): string | undefined {
  return realName(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? "")?.[1]);
}

const DECLARATION = /<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']|<meta[^>]*charset\s*=\s*["']?([\w.:-]+)/i;

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = iconv.decode(bytes.subarray(0, 4096), "latin1");
  const match = DECLARATION.exec(head);
  return realName(match?.[1] ?? match?.[2]);
}

/** Browsers read these labels as their supersets; pages are written against browsers. */
function realName(label: string | undefined): string | undefined {
  const name = label?.toLowerCase();
  if (name === undefined) return undefined;
  if (/^(?:iso-?8859-1|latin-?1|us-ascii|ascii)$/.test(name)) return "windows-1252";
  if (name === "gb2312" || name === "gbk") return "gb18030";
  // The bytes are no valid UTF-8, or the question would not have been asked.
  if (/^utf-?8$/.test(name)) return undefined;
  return name;
}

function lookOf(bytes: Uint8Array): string | undefined {
  const best = analyse(bytes.subarray(0, 65_536))[0];
  return best === undefined || best.confidence < 30 || best.name === "ASCII" ? undefined : realName(best.name);
}
