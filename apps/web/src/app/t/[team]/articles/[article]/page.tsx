import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { PageProps } from "../../../../../address/page-props.ts";
import { orNotFound } from "../../../../../server/or-not-found.ts";
import { requireTeam } from "../../../../../server/require-team.ts";
import { caller } from "../../../../../trpc/server.tsx";
import { ReaderScreen } from "../../../../../reader/reader-screen.tsx";

type ReaderPageProps = PageProps<"team" | "article">;

const read = cache(async (team: string, articleId: string) => {
  await requireTeam(team);
  if (!/^[1-9]\d{0,17}$/.test(articleId)) notFound();
  return orNotFound((await caller()).articles.read({ team, articleId }));
});

export async function generateMetadata({ params }: ReaderPageProps): Promise<Metadata> {
  const { team, article } = await params;
  return { title: (await read(team, article)).article.title };
}

export default async function ReaderPage({ params }: ReaderPageProps) {
  const { team, article } = await params;
  return <ReaderScreen reading={await read(team, article)} />;
}
