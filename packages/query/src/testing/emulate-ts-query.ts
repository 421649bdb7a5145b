/**
 * What Postgres answers to `vector @@ query`, for the literals that `toTsVector` and `toTsQuery` write: quoted lexemes,
 * weights, prefixes, `<->`, `&`, `|`, `!` (postgresql.org/docs/current/datatype-textsearch.html).
 */
export function emulateTsQuery(vector: string, query: string): boolean {
  return new Emulation(vector, query).run();
}

interface Place {
  position: number;
  weight: string;
}

/** A condition's truth and, for words and phrases, the positions where it ends. */
interface Value {
  holds: boolean;
  ends: number[];
}

class Emulation {
  #lexemes: [lexeme: string, places: Place[]][];
  #signs: string[];
  #next = 0;

  constructor(vector: string, query: string) {
    this.#lexemes = [...vector.matchAll(/'((?:[^']|'')*)'(?::([\dA,]+))?/g)].map((found) => [
      found[1]!,
      (found[2]?.split(",") ?? []).map((place) => ({
        position: Number.parseInt(place, 10),
        weight: place.endsWith("A") ? "A" : "D",
      })),
    ]);
    this.#signs = query.match(/'(?:[^']|'')*'(?::[*A]+)?|<->|[&|!()]/g) ?? [];
  }

  run(): boolean {
    const { holds } = this.#or();
    if (this.#next !== this.#signs.length) throw new Error(`unread: ${this.#signs.slice(this.#next).join(" ")}`);
    return holds;
  }

  #or(): Value {
    let value = this.#and();
    while (this.#take("|")) {
      const other = this.#and();
      value = { holds: value.holds || other.holds, ends: [] };
    }
    return value;
  }

  #and(): Value {
    let value = this.#phrase();
    while (this.#take("&")) {
      const other = this.#phrase();
      value = { holds: value.holds && other.holds, ends: [] };
    }
    return value;
  }

  #phrase(): Value {
    let value = this.#not();
    while (this.#take("<->")) {
      const other = this.#not();
      const ends = other.ends.filter((end) => value.ends.includes(end - 1));
      value = { holds: ends.length > 0, ends };
    }
    return value;
  }

  #not(): Value {
    if (this.#take("!")) return { holds: !this.#not().holds, ends: [] };
    if (this.#take("(")) {
      const value = this.#or();
      if (!this.#take(")")) throw new Error("parenthesis");
      return value;
    }
    return this.#lexeme(this.#signs[this.#next++]!);
  }

  #lexeme(sign: string): Value {
    const [, stem, flags = ""] = /^'(.*)'(?::([*A]+))?$/s.exec(sign)!;
    const found = this.#lexemes.filter(([lexeme]) =>
      flags.includes("*") ? lexeme.startsWith(stem!) : lexeme === stem,
    );
    const places = found.flatMap(([, places]) => places).filter(({ weight }) => !flags.includes("A") || weight === "A");
    const holds = flags.includes("A") ? places.length > 0 : found.length > 0;
    return { holds, ends: places.map(({ position }) => position) };
  }

  #take(sign: string): boolean {
    if (this.#signs[this.#next] !== sign) return false;
    this.#next++;
    return true;
  }
}
