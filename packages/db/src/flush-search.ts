import type { Database } from "./database.ts";

/** Merges what was saved lately into the word index, so that no save has to. For when nothing else is to be done. */
export async function flushSearch({ prisma }: Database): Promise<void> {
  await prisma.$executeRaw`SELECT flush_article_search()`;
}
