import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { choosePort } from "./choose-port.ts";

/** Takes a port of the loopback address: this one, or any. */
function take(port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    onTestFinished(() => void server.close());
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

test("a port that was asked for and is taken is told in a sentence", async () => {
  const port = await take();
  await expect(choosePort("127.0.0.1", port)).rejects.toThrow(`PORT ${port} is taken on 127.0.0.1`);
});

test("the default moves on to the next free one", async () => {
  const first = await choosePort("127.0.0.1", undefined);
  await take(first);
  expect(await choosePort("127.0.0.1", undefined)).toBeGreaterThan(first);
});

test("an address that this machine does not have is told in a sentence", async () => {
  await expect(choosePort("192.0.2.7", 8080)).rejects.toThrow("cannot listen on 192.0.2.7");
});
