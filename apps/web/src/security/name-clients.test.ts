import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nameClients } from "./name-clients.ts";

let server: Server;
beforeAll(async () => {
  nameClients(["10.0.0.0/8", "fd00::1"]);
  server = createServer((request, response) => response.end(request.headers["x-forwarded-for"])).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => void server.close());

/** What the handler is told, for what the client wrote. */
async function told(headers: Record<string, string>): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { headers });
  return response.text();
}

test("a client without a proxy is named by its connection, whatever it writes", async () => {
  expect(await told({})).toBe("127.0.0.1");
  expect(await told({ "x-forwarded-for": "203.0.113.7" })).toBe("127.0.0.1");
  expect(await told({ "x-forwarded-for": "203.0.113.7, 10.0.0.1" })).toBe("127.0.0.1");
});
