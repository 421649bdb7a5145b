import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const HEAD = '<html><head><meta charset="utf-8"></head>';

test("a byte order mark decides, against any label", () => {
  expect(decodeBytes(iconv.encode("naïve", "utf-16le", { addBOM: true }), "text/html; charset=utf-8")).toBe("naïve");
  expect(decodeBytes(iconv.encode("naïve", "utf-8", { addBOM: true }), "text/html; charset=latin1")).toBe("naïve");
});

test("valid UTF-8 is UTF-8, though the server calls it Latin-1", () => {
  expect(decodeBytes(new TextEncoder().encode("Łódź"), "text/html; charset=iso-8859-1")).toBe("Łódź");
});

test("what is no UTF-8 is read by the transport's word, then by the document's", () => {
  const polish = iconv.encode("<p>Łódź</p>", "iso-8859-2");
  expect(decodeBytes(polish, "text/html; charset=iso-8859-2")).toBe("<p>Łódź</p>");
  const declared = iconv.encode('<?xml version="1.0" encoding="windows-1251"?><a>Киев</a>', "windows-1251");
  expect(decodeBytes(declared)).toContain("Киев");
});

test("a label of UTF-8 on bytes that are none is not believed", () => {
  expect(decodeBytes(iconv.encode(`${HEAD}<p>Élysée “palace” über café naïveté</p>`, "windows-1252"))).toContain(
    "Élysée “palace” über",
  );
});

test("unlabelled bytes are read as what they look like", () => {
  const text = "東京で行われた会議で、首相は新しい計画について説明した。記者団の質問にも答えた。".repeat(3);
  expect(decodeBytes(iconv.encode(text, "shift_jis"))).toBe(text);
});

test("quotes that lost their code page get it back", () => {
  expect(decodeBytes(new TextEncoder().encode("don\u0092t"))).toBe("don’t");
});

test("no bytes are an error", () => {
  expect(() => decodeBytes(Uint8Array.of(0xff, 0x00, 0xc3, 0x28), "text/html; charset=nonsense")).not.toThrow();
});
