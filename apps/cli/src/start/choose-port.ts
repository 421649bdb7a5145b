import { createServer } from "node:net";
import { Failure } from "../failure.ts";

const DEFAULT = 3000;
const TRIES = 100;

/** The port for the web: the one that was asked for, which must be free, or the first free one from 3000 on. */
export async function choosePort(host: string, asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if (await isFree(host, asked)) return asked;
    throw new Failure(`PORT ${asked} is taken on ${host}: stop what listens there, or set another PORT.`);
  }
  for (let port = DEFAULT; port < DEFAULT + TRIES; port++) {
    if (await isFree(host, port)) return port;
  }
  throw new Failure(`No port from ${DEFAULT} to ${DEFAULT + TRIES - 1} is free on ${host}: set PORT.`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(new Failure(`The web cannot listen on ${host}, port ${port}: ${error.message}.`));
    });
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });
}
