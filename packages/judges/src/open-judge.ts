import type { Judge } from "./judge.ts";
import type { Price } from "./usage.ts";

/** Which model, and how it is asked. */
export interface JudgeOptions {
  model: { at: "endpoint"; url: string; name: string; key?: string } | { at: "folder"; folder: string };
  /** Most questions a request. */
  batch: number;
  /** Milliseconds a request may take. */
  timeout: number;
  price: Price;
}

/** Opens a judge, loading only the code that this one needs. Throws `UnusableModel` when a folder holds no model. */
export async function openJudge({ model, batch, timeout, price }: JudgeOptions): Promise<Judge> {
  if (model.at === "folder") {
    const { openFolder } = await import("./folder/open-folder.ts");
    return openFolder({ folder: model.folder, batch, timeout });
  }
  const { openEndpoint } = await import("./endpoint/open-endpoint.ts");
  const { url, name, key } = model;
  return openEndpoint({ url, model: name, key, batch, timeout, price });
}
