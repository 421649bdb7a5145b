import { env, InferenceSession, Tensor } from "onnxruntime-web";
import type { Judged, Question } from "../judge.ts";
import { type FolderModel, readFolder, UnusableModel } from "./read-folder.ts";
import { readOutputs } from "./sides.ts";

/** Grows with every change to what the model is given or to how its outputs are read. */
const PROMPT = "pair-1";

/** One thread: the same outputs everywhere, and cores left for reading. */
env.wasm.numThreads = 1;
env.logLevel = "error";

/** A model that is ready to judge, in the thread that loaded it. */
export interface LoadedModel {
  name: string;
  prompt: string;
  judge: (question: Question) => Promise<Judged>;
}

/** Loads the model of a folder into this thread. Throws `UnusableModel` when the folder holds none. */
export async function loadModel(folder: string): Promise<LoadedModel> {
  const model = await readFolder(folder);
  const session = await InferenceSession.create(model.graph, { executionProviders: ["wasm"] }).catch(
    (error: unknown) => {
      throw new UnusableModel(`The model in ${folder} can't be run: ${sayError(error)}`);
    },
  );
  return { name: model.name, prompt: `${PROMPT} ${model.version}`, judge };

  async function judge(question: Question): Promise<Judged> {
    try {
      const { [session.outputNames[0]!]: outputs } = await session.run(inputsFor(question));
      const values = Array.from((await outputs!.getData()) as Float32Array);
      if (values.length !== model.sides.length)
        return {
          kind: "failed",
          because: "no-answer",
          detail: `${values.length} outputs for ${model.sides.length} labels`,
        };
      return { kind: "answered", answer: readOutputs(values, model.sides, model.labels) };
    } catch (error) {
      return { kind: "failed", because: "broken", detail: sayError(error) };
    }
  }

  /** The inputs that the graph names, of those that models of this kind have. */
  function inputsFor(question: Question): Record<string, Tensor> {
    const { ids, attention_mask, token_type_ids } = encode(question, model);
    const all: Record<string, readonly number[]> = { input_ids: ids, attention_mask, token_type_ids };
    return Object.fromEntries(
      session.inputNames.map((name) => {
        const values = all[name];
        if (values === undefined) throw new Error(`the model asks for an input “${name}” that is not known`);
        return [name, new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length])];
      }),
    );
  }
}

/** The statement first, cut from its end until the pair fits. */
function encode({ statement, proposition }: Question, { tokenizer, longest }: FolderModel) {
  let text = statement;
  for (;;) {
    const encoded = tokenizer.encode(text, { text_pair: proposition, return_token_type_ids: true });
    if (encoded.ids.length <= longest || text === "") return encoded;
    text = text.slice(0, Math.floor(text.length * Math.min(0.9, longest / encoded.ids.length)));
  }
}

const sayError = (error: unknown): string => (error instanceof Error ? error.message : String(error));
