import { z } from "zod";

/** Everything that can be set from outside, by the name it has in the code. What is not set is absent. */
export interface Env {
  /** An existing PostgreSQL 15 or newer, with the owner's rights; without it the embedded one is used. */
  databaseUrl?: string;
  /** The data folder, as it was written. */
  data?: string;
  port?: number;
  host: string;
  /** The address people and mails use: an origin, without a slash at its end. */
  url?: string;
  demo?: boolean;
  /** Host names in lower case, or `*.name`, whose private addresses the fetcher may reach. */
  allowPrivate: string[];
  /** Addresses and networks (CIDR) of the proxies in front, whose word on where a request comes from is taken. */
  proxies: string[];
  /** A model that is asked where the rules are not sure; without it nobody is. */
  judge?: JudgeSettings;
}

/** Which model judges, when it is asked, and what it may use. */
export interface JudgeSettings {
  model:
    | { at: "endpoint"; url: string; name: string; key?: string }
    /** The folder of an ONNX model, as it was written. */
    | { at: "folder"; folder: string };
  /** Stances that the rules tell with less confidence are asked for; those without a plain side always are. */
  below: number;
  /** Most questions a request. */
  batch: number;
  /** Milliseconds a request may take. */
  timeout: number;
  /** Of a team in a month. */
  budget: { tokens: number; money?: number };
  /** Money for a million tokens, in and out. */
  price: { in: number; out: number };
}

/** `problems` are whole sentences, one for each variable that is wrong. */
export type ReadEnv = { kind: "env"; env: Env } | { kind: "wrong"; problems: string[] };

const YES = ["1", "on", "true", "yes"];
const NO = ["0", "off", "false", "no"];
/** A host name, a name and all below it (`*.name`), or an address. */
const PATTERN = /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^\[?[0-9a-f:.]+\]?$/i;
const NETWORK = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const HOST_NAME = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^\[?[0-9a-f:.]+\]?$/i;

/** A variable: its schema, and the sentence for a value that does not fit. The value itself may be a secret and is not repeated. */
const VARIABLES = {
  DATABASE_URL: z
    .string()
    .refine((value) => isAddress(value, ["postgres:", "postgresql:"]))
    .optional()
    .describe("must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/onrecord"),
  ONRECORD_DATA: z.string().optional().describe("must be a folder"),
  PORT: z.coerce.number().int().min(1).max(65_535).optional().describe("must be a whole number from 1 to 65535"),
  HOST: z
    .string()
    .regex(HOST_NAME)
    .transform((value) => value.replace(/^\[|\]$/g, "")) // brackets belong to addresses of pages
    .default("127.0.0.1")
    .describe("must be a host name or an address to listen on, such as 127.0.0.1 or 0.0.0.0"),
  ONRECORD_URL: z
    .string()
    .refine((value) => isAddress(value, ["http:", "https:"]) && isOrigin(value))
    .transform((value) => new URL(value).origin) // headers, where it stands as well, take plain letters only
    .optional()
    .describe("must be the public address, such as https://onrecord.example.org"),
  ONRECORD_DEMO: z
    .string()
    .toLowerCase()
    .pipe(z.enum([...YES, ...NO]))
    .transform((value) => YES.includes(value))
    .optional()
    .describe("must be on or off"),
  ONRECORD_ALLOW_PRIVATE: z
    .string()
    .transform(splitList)
    .pipe(z.array(z.string().regex(PATTERN)))
    .default([])
    .describe("must be host names, separated by commas, such as intranet.example or *.example"),
  ONRECORD_PROXIES: z
    .string()
    .transform(splitList)
    .pipe(z.array(NETWORK))
    .default([])
    .describe("must be addresses or networks, separated by commas, such as 127.0.0.1 or 10.0.0.0/8"),
  ONRECORD_JUDGE_URL: z
    .string()
    .refine((value) => isAddress(value, ["http:", "https:"]) && hasNoSecret(value))
    .optional()
    .describe("must be the base address of a chat completions endpoint, such as https://models.example.org/v1"),
  ONRECORD_JUDGE_MODEL: z.string().optional().describe("must be the name under which the endpoint knows the model"),
  ONRECORD_JUDGE_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .describe("must be the endpoint's key, without spaces"),
  ONRECORD_JUDGE_FOLDER: z.string().optional().describe("must be the folder of an ONNX model"),
  ONRECORD_JUDGE_BELOW: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0.75)
    .describe("must be a confidence from 0 to 1: stances that the rules tell with less are asked for"),
  ONRECORD_JUDGE_BATCH: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(8)
    .describe("must be a whole number from 1 to 50"),
  ONRECORD_JUDGE_TIMEOUT: z.coerce
    .number()
    .min(1)
    .max(600)
    .default(60)
    .describe("must be the seconds a request may take, from 1 to 600"),
  ONRECORD_JUDGE_TOKENS: z.coerce
    .number()
    .int()
    .min(0)
    .default(1_000_000)
    .describe("must be the tokens that a team may use in a month, a whole number"),
  ONRECORD_JUDGE_MONEY: z.coerce
    .number()
    .min(0)
    .optional()
    .describe(
      "must be the money that a team may spend in a month, such as 20; ONRECORD_JUDGE_PRICE says what tokens cost",
    ),
  ONRECORD_JUDGE_PRICE: z
    .string()
    .regex(/^\d+(\.\d+)?\s*,\s*\d+(\.\d+)?$/)
    .transform((value) => value.split(",").map(Number) as [number, number])
    .optional()
    .describe("must be the price of a million tokens in and out, such as 0.15,0.60"),
};

/** Variables that only make sense together, each with the sentence for when they don't. */
const AGREEMENTS: { fails: (read: Variables) => boolean; problem: string }[] = [
  {
    fails: (read) => read.ONRECORD_JUDGE_URL !== undefined && read.ONRECORD_JUDGE_FOLDER !== undefined,
    problem: "ONRECORD_JUDGE_URL and ONRECORD_JUDGE_FOLDER name two judges; set one of them.",
  },
  {
    fails: (read) => read.ONRECORD_JUDGE_URL !== undefined && read.ONRECORD_JUDGE_MODEL === undefined,
    problem: "ONRECORD_JUDGE_MODEL must name the model that ONRECORD_JUDGE_URL is to be asked for.",
  },
  {
    fails: (read) => read.ONRECORD_JUDGE_MODEL !== undefined && read.ONRECORD_JUDGE_URL === undefined,
    problem: "ONRECORD_JUDGE_URL must say where the model of ONRECORD_JUDGE_MODEL is asked.",
  },
  {
    fails: (read) => read.ONRECORD_JUDGE_MONEY !== undefined && read.ONRECORD_JUDGE_PRICE === undefined,
    problem: "ONRECORD_JUDGE_PRICE must say what tokens cost, or ONRECORD_JUDGE_MONEY limits nothing.",
  },
];

const Source = z.object(VARIABLES);
type Variables = z.infer<typeof Source>;

/**
 * Reads and checks every environment variable, once, at the start of a program. An empty one counts as not set, because that is
 * how a compose file passes on what its own environment does not have.
 */
export function readEnv(source: Record<string, string | undefined>): ReadEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const read = Source.safeParse(given);
  if (!read.success) {
    const wrong = new Set(read.error.issues.map((issue) => issue.path[0] as keyof typeof VARIABLES));
    return { kind: "wrong", problems: [...wrong].map((name) => `${name} ${VARIABLES[name].description}.`) };
  }
  const disagreeing = AGREEMENTS.filter(({ fails }) => fails(read.data));
  if (disagreeing.length > 0) return { kind: "wrong", problems: disagreeing.map(({ problem }) => problem) };
  const {
    DATABASE_URL,
    ONRECORD_DATA,
    PORT,
    HOST,
    ONRECORD_URL,
    ONRECORD_DEMO,
    ONRECORD_ALLOW_PRIVATE,
    ONRECORD_PROXIES,
  } = read.data;
  const env: Env = { host: HOST, allowPrivate: ONRECORD_ALLOW_PRIVATE, proxies: ONRECORD_PROXIES };
  if (DATABASE_URL !== undefined) env.databaseUrl = DATABASE_URL;
  if (ONRECORD_DATA !== undefined) env.data = ONRECORD_DATA;
  if (PORT !== undefined) env.port = PORT;
  if (ONRECORD_URL !== undefined) env.url = ONRECORD_URL;
  if (ONRECORD_DEMO !== undefined) env.demo = ONRECORD_DEMO;
  const judge = judgeSettings(read.data);
  if (judge !== undefined) env.judge = judge;
  return { kind: "env", env };
}

function splitList(value: string): string[] {
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

function judgeSettings(read: Variables): JudgeSettings | undefined {
  const model = judgingModel(read);
  if (model === undefined) return undefined;
  const { ONRECORD_JUDGE_MONEY: money, ONRECORD_JUDGE_PRICE: [priceIn, priceOut] = [0, 0] } = read;
  return {
    model,
    below: read.ONRECORD_JUDGE_BELOW,
    batch: read.ONRECORD_JUDGE_BATCH,
    timeout: read.ONRECORD_JUDGE_TIMEOUT * 1000,
    budget: { tokens: read.ONRECORD_JUDGE_TOKENS, ...(money === undefined ? {} : { money }) },
    price: { in: priceIn, out: priceOut },
  };
}

function judgingModel(read: Variables): JudgeSettings["model"] | undefined {
  const { ONRECORD_JUDGE_URL: url, ONRECORD_JUDGE_MODEL: name, ONRECORD_JUDGE_KEY: key } = read;
  if (url !== undefined && name !== undefined)
    return { at: "endpoint", url, name, ...(key === undefined ? {} : { key }) };
  const { ONRECORD_JUDGE_FOLDER: folder } = read;
  return folder === undefined ? undefined : { at: "folder", folder };
}

/** An address is shown in messages; what is secret has a variable of its own. */
function hasNoSecret(value: string): boolean {
  const { username, password, search, hash } = new URL(value);
  return [username, password, search, hash].every((part) => part === "");
}

function isAddress(value: string, protocols: string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

/** The pages lie at the root of their host, so a path would lead nowhere; nor does a public address hold a password. */
function isOrigin(value: string): boolean {
  const { pathname, search, hash, username, password } = new URL(value);
  return [pathname.replace(/^\/+$/, ""), search, hash, username, password].every((part) => part === "");
}
