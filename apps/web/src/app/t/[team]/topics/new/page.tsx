import type { Metadata } from "next";
import type { PageProps } from "../../../../../address/page-props.ts";
import { requireTeam } from "../../../../../server/require-team.ts";
import { EditorScreen } from "../_editor/editor-screen.tsx";

export const metadata: Metadata = { title: "New topic" };

export default async function NewTopicPage({ params }: PageProps<"team">) {
  await requireTeam((await params).team);
  return <EditorScreen />;
}
