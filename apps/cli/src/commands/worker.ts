import { Command } from "commander";
import { dataFolder, environment } from "../environment.ts";
import { Failure } from "../failure.ts";

export function worker(): Command {
  return new Command("worker")
    .description("Run a worker alone, for a second machine against the same DATABASE_URL. Ctrl-C stops it.")
    .addHelpText("after", "\nExample:\n  DATABASE_URL=postgres://owner@db.example/onrecord pnpm onrecord worker")
    .action(async () => {
      const env = environment();
      if (env.databaseUrl === undefined) {
        throw new Failure(
          "DATABASE_URL is not set: a worker alone needs a database that other machines reach, too.",
          2,
        );
      }
      const { openData } = await import("../database/open-data.ts");
      const { voice } = await import("../start/console.ts");
      const { runStep } = await import("../start/run-step.ts");
      const { serve } = await import("../start/serve.ts");
      const { workerService } = await import("../start/services.ts");
      const { stopSignal } = await import("../start/stop-signal.ts");
      const stop = stopSignal();
      await runStep("generate-client.ts", voice("code"), stop);
      const { url, lost } = await openData(env, dataFolder(env), voice("database"));
      const serving = serve([workerService("start", { DATABASE_URL: url })], stop, lost, voice("onrecord"));
      const end = await serving.end;
      await serving.stop();
      if (end.kind === "hopeless") throw new Failure(end.because);
    });
}
