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
};

const Source = z.object(VARIABLES);

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
  return { kind: "env", env };
}

function splitList(value: string): string[] {
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

function isAddress(value: string, protocols: string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

/** The pages lie at the root of their host, so a path would lead nowhere; nor does a public address hold a password. */
function isOrigin(value: string): boolean {
  const { pathname, search, hash, username, password } = new URL(value);
  return [pathname.replace(/^\/+$/, ""), search, hash, username, password].every((part) => part === "");
}
