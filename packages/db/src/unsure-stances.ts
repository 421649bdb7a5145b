import { labels } from "./codes.ts";
import { Prisma } from "./generated/client.ts";

/** Whether a judge is asked about a stance (alias `st`) of the rules: one without a plain side, or told with less confidence. */
export function isUnsure(below: number): Prisma.Sql {
  const open = [labels.code("mixed"), labels.code("unclear")];
  return Prisma.sql`(st.label = ANY (${open}::smallint[]) OR st.confidence < ${below}::real)`;
}
