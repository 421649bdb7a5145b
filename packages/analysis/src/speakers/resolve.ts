import type { Canon, Reading, Speaker } from "../reading.ts";

/** Ids of the canon by name, by name without initials, and by surname. */
interface CanonIndex {
  exact: Map<string, Set<number>>;
  loose: Map<string, Set<number>>;
  surname: Map<string, Set<number>>;
  kinds: Map<number, Canon["speakers"][number]["kind"]>;
}

const indexes = new WeakMap<Canon, CanonIndex>();

/**
 * A reading whose named speakers and holders carry their id in the team's canon: by alias or full name, else by the name
 * without initials, else, for one word (which a text may not tell to be a person's), when one person alone bears it as a surname. Where several fit, their ids are `candidates` and
 * nothing is guessed. Groups, anonymous and unknown speakers stay as they are. The canon is indexed once per object.
 */
export function resolve(reading: Reading, canon: Canon): Reading {
  const index = indexes.get(canon) ?? indexCanon(canon);
  indexes.set(canon, index);
  const found = (speaker: Speaker) => resolveSpeaker(speaker, index);
  return {
    ...reading,
    statements: reading.statements.map((statement) => ({ ...statement, speaker: found(statement.speaker) })),
    attitudes: reading.attitudes.map((attitude) => ({ ...attitude, holder: found(attitude.holder) })),
  };
}

function resolveSpeaker(speaker: Speaker, index: CanonIndex): Speaker {
  const { kind, name } = speaker;
  if (kind !== "person" && kind !== "organization") return speaker;
  const key = plain(name);
  const words = key.split(" ");
  const exact = index.exact.get(key) ?? index.loose.get(withoutInitials(key));
  const ids = exact ?? (words.length === 1 ? index.surname.get(key) : undefined);
  // A person and a body of one name are told apart by what the text says of the name; an odd kind alone does not exclude.
  const sameKind = [...(ids ?? [])].filter((id) => index.kinds.get(id) === kind);
  const fits = sameKind.length > 0 ? sameKind : [...(ids ?? [])];
  const [first] = fits;
  if (first === undefined) return speaker;
  return fits.length === 1 ? { ...speaker, id: first } : { ...speaker, candidates: fits.sort((a, b) => a - b) };
}

function indexCanon(canon: Canon): CanonIndex {
  const index: CanonIndex = { exact: new Map(), loose: new Map(), surname: new Map(), kinds: new Map() };
  for (const { id, name, kind, aliases } of canon.speakers) {
    index.kinds.set(id, kind);
    for (const one of [name, ...aliases]) {
      const key = plain(one);
      if (key === "") continue;
      add(index.exact, key, id);
      add(index.loose, withoutInitials(key), id);
    }
    if (kind === "person") {
      const surname = plain(name).split(" ").at(-1);
      if (surname !== undefined && surname !== "") add(index.surname, surname, id);
    }
  }
  return index;
}

function add(map: Map<string, Set<number>>, key: string, id: number): void {
  const ids = map.get(key) ?? new Set();
  map.set(key, ids.add(id));
}

/** Lower case, no accents, points, article, possessive or generation suffix, straight apostrophes: "The U.N." and "UN" are one. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/'s$/, "")
    .replaceAll(".", "")
    .replace(/[,‐‑–-]+/g, " ")
    .replace(/^the /, "")
    .replace(/ (jr|sr|ii|iii|iv)$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** "ann b lee" is "ann lee". */
function withoutInitials(key: string): string {
  const words = key.split(" ");
  return words.filter((word, k) => k === 0 || k === words.length - 1 || word.length > 1).join(" ");
}
