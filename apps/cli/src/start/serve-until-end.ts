import { localAddress } from "@onrecord/config/local-address";
import type { HeldLock } from "@onrecord/postgres/start-lock";
import type { OpenData } from "../database/open-data.ts";
import { openOperator } from "../database/open-operator.ts";
import { signInHint } from "../database/sign-in-hint.ts";
import { Failure } from "../failure.ts";
import { choosePort } from "./choose-port.ts";
import { voice } from "./console.ts";
import type { Step } from "./console.ts";
import type { Run } from "./run.ts";
import { serve } from "./serve.ts";
import { webService, workerService } from "./services.ts";
import { waitUntilAlive } from "./wait-until-alive.ts";

const say = voice("onrecord");

/** Starts web, worker and demo on an open database and returns when told to stop or when the database went away. */
export async function serveUntilEnd(run: Run, data: OpenData, lock: HeldLock, step: Step): Promise<void> {
  const { host } = run.env;
  const port = (run.port ??= await choosePort(host, run.env.port));
  const local = localAddress(host, port);
  const address = run.env.url ?? local;
  await lock.announce(address);
  await openDemo(run);
  const env = await environmentOf(run, data.url, address, port);
  const lost = Promise.race([data.lost, lock.lost]);
  const all = [webService(run.mode, { host, port }, env), workerService(run.mode, env)];
  const serving = serve(all, run.stop, lost, say);
  const over = new AbortController();
  try {
    const early = await step("Starting web and worker", () =>
      Promise.race([waitUntilAlive(local, over.signal), serving.end]),
    );
    if (early === undefined) {
      void welcome(run, data.url, address, AbortSignal.any([run.stop, over.signal]));
    }
    const end = await serving.end;
    if (end.kind === "hopeless") throw new Failure(end.because);
  } finally {
    over.abort();
    await serving.stop();
  }
}

/** What web and worker are told; their connections are those of the plain role from the first on. */
async function environmentOf(run: Run, url: string, address: string, port: number): Promise<Record<string, string>> {
  const { plainRoleUrl } = await import("@onrecord/db/database");
  // The demo's sites lie on this machine, where the fetcher would not go by itself.
  const hosts = run.site ? [...run.env.allowPrivate, "127.0.0.1"] : run.env.allowPrivate;
  return {
    DATABASE_URL: plainRoleUrl(url),
    ONRECORD_DATA: run.folder,
    ONRECORD_URL: address,
    ONRECORD_ALLOW_PRIVATE: hosts.join(","),
    HOST: run.env.host,
    PORT: String(port),
  };
}

async function openDemo(run: Run): Promise<void> {
  if (!run.demo.wanted || run.site) return;
  const { openDemoSite } = await import("./demo.ts");
  const site = await openDemoSite(run.folder, run.demo, voice("demo"));
  if (site) run.site = site;
}

/** Says where Onrecord is and how one signs in; once more when the demo has come in, since its lines push the first ones away. */
async function welcome(run: Run, url: string, address: string, stop: AbortSignal): Promise<void> {
  try {
    const lines = [`Onrecord is ready: ${address}`, await signInHint(url, address)];
    if (!run.site) return lines.forEach(say);
    const { demoSignIn, followDemo } = await import("./demo.ts");
    const { makeDemoTeam } = await import("./demo-team.ts");
    const operator = await openOperator(run.env, run.folder, url, address, voice("demo"));
    try {
      await makeDemoTeam(operator, run.secrets, run.site.outlets);
      lines.push(...demoSignIn(run.secrets, address));
      lines.forEach(say);
      await followDemo(operator, stop, voice("demo"));
      lines.forEach(say);
    } finally {
      await operator.services.close();
    }
  } catch (error) {
    // Web and worker go on; the next start tries again.
    if (!stop.aborted) say(`The demo could not be brought in: ${(error as Error).message}`);
  }
}
