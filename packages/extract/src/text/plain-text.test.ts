import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test.each([
  ["Caf&eacute; &amp; bar", "Café & bar"],
  ["<b>Ten</b> <i>things</i><script>alert(1)</script>", "Ten things"],
  ["one<br>two<p>three</p>four", "one two three four"],
  ["3 < 4 and 5 > 4", "3 < 4 and 5 > 4"],
  ["  many\n\n spaces ", "many spaces"],
])("%j reads %j", (html, text) => {
  expect(plainText(html)).toBe(text);
});
