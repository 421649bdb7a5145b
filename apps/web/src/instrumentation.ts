/** Runs once in each server process, before its first page. */
export async function register(): Promise<void> {
  // In this form Next sees that nothing of it belongs into a bundle for any other runtime.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { readEnv } = await import("@onrecord/config/env");
    const { nameClients } = await import("./security/name-clients.ts");
    const read = readEnv(process.env);
    nameClients(read.kind === "env" ? read.env.proxies : []);
  }
}
