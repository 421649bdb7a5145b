import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { clientAddress, networksOf } from "./client-address.ts";

/**
 * From now on every request that this process receives says in `X-Forwarded-For` one address: its client's. Next shows no socket to
 * its handlers and passes on what a client wrote in that header, so it is set right before Next sees the request.
 */
export function nameClients(proxies: readonly string[]): void {
  const trusted = networksOf(proxies);
  subscribe("http.server.request.start", (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request;
    if (socket.remoteAddress === undefined) delete headers["x-forwarded-for"];
    else
      headers["x-forwarded-for"] = clientAddress(
        socket.remoteAddress,
        headers["x-forwarded-for"] as string | undefined,
        trusted,
      );
  });
}
