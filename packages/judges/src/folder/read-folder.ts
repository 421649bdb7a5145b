import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import { z } from "zod";
import { type Side, sidesOf } from "./sides.ts";

/** A folder that holds no model of use; the message is for the operator. */
export class UnusableModel extends Error {
  override name = "UnusableModel";
}

/** A model for pairs of texts, as its folder gives it. */
export interface FolderModel {
  name: string;
  /** Changes with the model's file. */
  version: string;
  graph: Uint8Array;
  tokenizer: Tokenizer;
  labels: string[];
  sides: Side[];
  /** Most tokens of a pair. */
  longest: number;
}

/** As they are laid out for transformers.js, the smaller first. */
const GRAPHS = ["onnx/model_quantized.onnx", "onnx/model.onnx", "model_quantized.onnx", "model.onnx"];
const USUAL_LONGEST = 512;

const Config = z.object({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.int().positive().optional(),
});
const TokenizerConfig = z.looseObject({ model_max_length: z.number().positive().optional() });

/** Reads a model's folder: its graph, its tokenizer, and which side each of its labels stands for. Throws `UnusableModel` with what is missing. */
export async function readFolder(folder: string): Promise<FolderModel> {
  const file = GRAPHS.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) throw new UnusableModel(`${folder} holds no ONNX model: none of ${GRAPHS.join(", ")}.`);
  const config = await readJson(folder, "config.json", Config);
  const tokenizerConfig = await readJson(folder, "tokenizer_config.json", TokenizerConfig);
  const labels = Object.entries(config.id2label)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, label]) => label);
  const sides = sidesOf(labels);
  if (sides === null)
    throw new UnusableModel(
      `The labels of ${join(folder, "config.json")} (${labels.join(", ")}) are neither those of entailment nor of a stance.`,
    );
  const graph = await readFile(file);
  return {
    name: basename(resolve(folder)),
    version: createHash("sha256").update(graph).digest("hex").slice(0, 12),
    graph,
    tokenizer: new Tokenizer(await readJson(folder, "tokenizer.json", z.looseObject({})), tokenizerConfig),
    labels,
    sides,
    longest: Math.min(
      tokenizerConfig.model_max_length ?? USUAL_LONGEST,
      config.max_position_embeddings ?? USUAL_LONGEST,
      USUAL_LONGEST,
    ),
  };
}

async function readJson<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(folder, name);
  const text = await readFile(path, "utf8").catch(() => {
    throw new UnusableModel(`${path} can't be read; a model's folder needs it.`);
  });
  const read = schema.safeParse(parseJson(text));
  if (!read.success) throw new UnusableModel(`${path} is not what a model's folder holds under that name.`);
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
