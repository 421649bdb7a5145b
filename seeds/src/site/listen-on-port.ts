import { createServer, type RequestListener, type Server } from "node:http";

/** All the demo's sites stand on one host; the port makes each an origin of its own. */
export const HOST = "127.0.0.1";

export type Listening = { kind: "listening"; server: Server } | { kind: "taken" };

/** Opens a server on loopback, or says that somebody else has the port. */
export async function listenOnPort(port: number, listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  return await new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve({ kind: "taken" });
      else reject(error);
    });
    server.listen(port, HOST, () => resolve({ kind: "listening", server }));
  });
}
