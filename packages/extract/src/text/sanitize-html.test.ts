import { expect, test } from "vitest";
import { sanitizeHtml } from "./sanitize-html.ts";

const BASE = "https://paper.example.com/a/b";

test.each([
  ['<p onclick="steal()">Hello</p>', "<p>Hello</p>"],
  ["before<script>steal()</script> after", "before after"],
  ["<style>p{}</style><p style='color:red'>x</p>", "<p>x</p>"],
  ['<a href="javascript:steal()">x</a>', "<a>x</a>"],
  ['<a href=" jAvA\tscript:steal()">x</a>', "<a>x</a>"],
  ['<a href="data:text/html,<script>">x</a>', "<a>x</a>"],
  ['<img src="x.png" onerror="steal()">', '<img src="https://paper.example.com/a/x.png" />'],
  ['<iframe src="https://evil.example"></iframe><form action="/x">y</form>', "y"],
  ['<svg><script>steal()</script><a href="/z">t</a></svg>', '<a href="https://paper.example.com/z">t</a>'],
])("%s becomes %s", (html, safe) => {
  expect(sanitizeHtml(html, BASE)).toBe(safe);
});

test("links are resolved against the page, other schemes dropped", () => {
  expect(sanitizeHtml('<a href="../c?d=1#e">x</a> <a href="mailto:a@b.c">y</a>', BASE)).toBe(
    '<a href="https://paper.example.com/c?d=1#e">x</a> <a>y</a>',
  );
});
