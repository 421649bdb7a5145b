/**
 * Prisma's schema engine, driven in its WebAssembly form: no binary is downloaded. For development (`new-migration.ts`)
 * and for the test that schema and migrations agree; nothing of it runs in production.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

const packageRoot = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemaPath = join(packageRoot, "prisma/schema.prisma");
const POSTGRES_CHAR = 18;
const POSTGRES_BPCHAR = 1042;

/** What of the adapter the engine needs, but its types keep private. */
interface AdapterInside {
  underlyingDriver(): { query(sql: string): Promise<unknown> };
  executeScript(script: string): Promise<void>;
  onError(error: unknown): never;
  queryRaw: (this: AdapterInside, query: unknown) => Promise<{ columnTypes: number[] }>;
  performIO(query: unknown): Promise<{ fields: { dataTypeID: number }[] }>;
}

/**
 * The adapter splits scripts at every ";" (which breaks function bodies) and refuses the type "char" of the system
 * catalogue: both are cured here.
 */
class MigrationPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const inside = adapter as unknown as AdapterInside; // private in the types, public at run time
    const plainQuery = inside.queryRaw;
    inside.executeScript = async (script) => {
      try {
        await inside.underlyingDriver().query(script);
      } catch (error) {
        inside.onError(error);
      }
    };
    inside.queryRaw = async (query) => {
      let isChar: boolean[] = [];
      const self = Object.create(inside) as AdapterInside;
      self.performIO = async (io) => {
        const result = await inside.performIO(io);
        isChar = result.fields.map((field) => field.dataTypeID === POSTGRES_CHAR);
        for (const field of result.fields) if (field.dataTypeID === POSTGRES_CHAR) field.dataTypeID = POSTGRES_BPCHAR;
        return result;
      };
      const result = await plainQuery.call(self, query);
      isChar.forEach((char, column) => {
        if (char) result.columnTypes[column] = ColumnTypeEnum.Character;
      });
      return result;
    };
    return adapter;
  }
}

let loaded = false;
function loadEngine(): void {
  if (loaded) return;
  const folder = dirname(fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm")));
  const module = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings });
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (_message: string) => undefined } });
  const { __wbg_set_wasm: setWasm } = bindings;
  setWasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  loaded = true;
}

/**
 * SQL that turns the database at `url` into what schema.prisma says, or null when they agree. Checks, policies, functions
 * and grants are outside Prisma's sight.
 */
export async function schemaDiff(url: string): Promise<string | null> {
  loadEngine();
  const files = [{ path: schemaPath, content: readFileSync(schemaPath, "utf8") }];
  const engine = await bindings.SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new MigrationPg({ connectionString: url })),
  );
  const answer = await engine.diff({
    from: { tag: "schemaDatasource", files, configDir: packageRoot },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: true,
    filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
  });
  return answer.exitCode === 0 ? null : (answer.stdout ?? "");
}
