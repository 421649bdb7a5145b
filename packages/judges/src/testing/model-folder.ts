/**
 * A tiny model on disk, made anew for a test: a real ONNX graph with a real tokenizer. It adds up what each word of a pair's first text weighs for
 * each label, so that a test can say what it will answer. It takes the inputs that models of the BERT family take.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];

/** `weights`: word in lower case → what it weighs for each of `labels`. Words that aren't there weigh nothing. */
export function makeModelFolder({ labels, weights }: { labels: string[]; weights: Record<string, number[]> }): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-model-"));
  const words = [...SPECIAL, ...Object.keys(weights)];
  const rows = words.map((word) => weights[word] ?? labels.map(() => 0));
  const files = {
    "config.json": { id2label: Object.fromEntries(labels.entries()) },
    "tokenizer_config.json": { model_max_length: 64, tokenizer_class: "BertTokenizer" },
    "tokenizer.json": tokenizerOf(words),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  mkdirSync(join(folder, "onnx"));
  writeFileSync(join(folder, "onnx/model.onnx"), sumOfRows(rows));
  return folder;
}

const special = (id: string) => ({ SpecialToken: { id, type_id: 0 } });

function tokenizerOf(words: readonly string[]): object {
  const [first, second] = [{ Sequence: { id: "A", type_id: 0 } }, { Sequence: { id: "B", type_id: 1 } }];
  const idOf = (word: string) => ({ id: word, ids: [words.indexOf(word)], tokens: [word] });
  return {
    version: "1.0",
    added_tokens: SPECIAL.map((content, id) => ({
      id,
      content,
      special: true,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
    })),
    normalizer: {
      type: "BertNormalizer",
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [special("[CLS]"), first, special("[SEP]")],
      pair: [special("[CLS]"), first, special("[SEP]"), second, special("[SEP]")],
      special_tokens: { "[CLS]": idOf("[CLS]"), "[SEP]": idOf("[SEP]") },
    },
    decoder: null,
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
    },
  };
}

// What follows writes the few messages of onnx.proto3 that such a graph is made of, by their field numbers.

const FLOAT = 1;
const INT64 = 7;

/**
 * logits[1, labels] = the sum of weights[token] over the tokens that are there (mask 1) and stand in the first text (type 0). Written as a matrix
 * product: (mask − types)[1, tokens] × rows[1, tokens, labels], and the sum over its middle axis of one.
 */
function sumOfRows(rows: readonly (readonly number[])[]): Uint8Array {
  const labels = rows[0]!.length;
  const inputs = ["input_ids", "attention_mask", "token_type_ids"];
  const graph = message(
    node("Gather", ["weights", "input_ids"], "rows"),
    node("Sub", ["attention_mask", "token_type_ids"], "counts"),
    node("Cast", ["counts"], "shares", attribute("to", FLOAT)),
    node("MatMul", ["shares", "rows"], "sums"),
    node("ReduceSum", ["sums", "axes"], "logits", attribute("keepdims", 0)),
    field(2, "sum-of-rows"),
    field(5, tensor("weights", FLOAT, [rows.length, labels], new Float32Array(rows.flat()))),
    field(5, tensor("axes", INT64, [1], new BigInt64Array([1n]))),
    ...inputs.map((name) => field(11, value(name, INT64, ["one", "tokens"]))),
    field(12, value("logits", FLOAT, ["one", labels])),
  );
  return message(field(1, 8), field(7, graph), field(8, message(field(1, ""), field(2, 13))));
}

/** NodeProto, as a field of the graph. */
function node(operator: string, inputs: string[], output: string, ...attributes: Uint8Array[]): Uint8Array {
  const names = inputs.map((input) => field(1, input));
  return field(1, message(...names, field(2, output), field(4, operator), ...attributes));
}

/** AttributeProto, as a field of a node: an integer (type 2) by name. */
const attribute = (name: string, integer: number): Uint8Array =>
  field(5, message(field(1, name), field(3, integer), field(20, 2)));

function tensor(name: string, type: number, dims: number[], data: Float32Array | BigInt64Array): Uint8Array {
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength); // little-endian, as the format wants it
  return message(...dims.map((dim) => field(1, dim)), field(2, type), field(8, name), field(9, raw));
}

/** ValueInfoProto: a dimension is a size, or a name for one that is open. */
function value(name: string, type: number, dims: (number | string)[]): Uint8Array {
  const shape = message(...dims.map((dim) => field(1, message(field(typeof dim === "number" ? 1 : 2, dim)))));
  return message(field(1, name), field(2, message(field(1, message(field(1, type), field(2, shape))))));
}

const message = (...fields: Uint8Array[]): Uint8Array => Buffer.concat(fields);

/** A number as a varint (wire type 0), anything else with its length before it (2). */
function field(number: number, content: number | string | Uint8Array): Uint8Array {
  if (typeof content === "number") return Buffer.concat([varint(number << 3), varint(content)]);
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function varint(number: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = number; ; rest >>>= 7) {
    if (rest < 0x80) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
