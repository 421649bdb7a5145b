import { expect, test } from "vitest";
import { writeDownload } from "./write-download.ts";

async function* pages() {
  yield [["Ada Rees", 2]];
  yield [["Tom Vale", 1]];
}

const none: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};
const refused: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("not for you")) }),
};

test("a file holds its comments, its header and every page", async () => {
  const stream = await writeDownload({ header: ["speaker", "statements"], pages: pages() }, ["Filter: all"]);
  expect(await new Response(stream).text()).toBe("# Filter: all\r\nspeaker,statements\r\nAda Rees,2\r\nTom Vale,1\r\n");
});

test("an empty list is its header alone", async () => {
  const stream = await writeDownload({ header: ["speaker"], pages: none }, []);
  expect(await new Response(stream).text()).toBe("speaker\r\n");
});

test("a refusal comes before anything is written", async () => {
  await expect(writeDownload({ header: ["speaker"], pages: refused }, [])).rejects.toThrow("not for you");
});
