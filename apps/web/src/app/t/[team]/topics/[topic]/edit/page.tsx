import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { PageProps } from "../../../../../../address/page-props.ts";
import { idOf } from "../../../../../../address/paths.ts";
import { requireTeam } from "../../../../../../server/require-team.ts";
import { caller } from "../../../../../../trpc/server.tsx";
import { EditorScreen } from "../../_editor/editor-screen.tsx";

type EditTopicPageProps = PageProps<"team" | "topic">;

async function findTopic({ params }: EditTopicPageProps) {
  const { team, topic: segment } = await params;
  await requireTeam(team);
  const id = idOf(segment);
  const topic = (await (await caller()).topics.list({ team })).find((each) => each.id === id);
  return topic ?? notFound();
}

export async function generateMetadata(props: EditTopicPageProps): Promise<Metadata> {
  return { title: `Edit ${(await findTopic(props)).name}` };
}

export default async function EditTopicPage(props: EditTopicPageProps) {
  return <EditorScreen topic={await findTopic(props)} />;
}
