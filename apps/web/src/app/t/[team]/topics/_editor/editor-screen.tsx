"use client";

import { parseQuery } from "@onrecord/query/parse-query";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useId, useReducer, useState } from "react";
import { topicHref } from "../../../../../address/paths.ts";
import { buttonLook } from "../../../../../controls/button-look.ts";
import { Button } from "../../../../../controls/button.tsx";
import { ConfirmButton } from "../../../../../controls/confirm-button.tsx";
import { TextField } from "../../../../../controls/text-field.tsx";
import { Term } from "../../../../../controls/term.tsx";
import { NotYours } from "../../../../../feedback/not-yours.tsx";
import { Problem } from "../../../../../feedback/problem.tsx";
import { formatOf } from "../../../../../format/numbers.ts";
import { useUnsaved } from "../../../../../frame/leave-guard.tsx";
import { Page } from "../../../../../frame/page.tsx";
import { useMayEdit, useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import { changeDraft, draftOf, emptyDraft, isChanged, savedOf } from "./draft.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { PropositionFields } from "./proposition-fields.tsx";
import { QueryField } from "./query-field.tsx";
import { SuggestedPropositions } from "./suggested-propositions.tsx";
import { usePreview } from "./use-preview.ts";

type Topic = RouterOutputs["topics"]["list"][number];

export type EditorScreenProps = {
  /** Absent for a new one. */
  topic?: Topic;
};

/** A topic is made or changed, for who may; for others a sentence whose it is. */
export function EditorScreen({ topic }: EditorScreenProps) {
  const { slug: team } = useTeam();
  const title = topic === undefined ? "New topic" : `Edit ${topic.name}`;
  if (useMayEdit()) return <Editor title={title} topic={topic} />;
  const back =
    topic === undefined
      ? { href: `/t/${team}/topics`, label: "To the topics" }
      : { href: topicHref(team, topic), label: "To the topic" };
  return (
    <Page title={title}>
      <NotYours what="Topics are changed by editors and owners." back={back} />
    </Page>
  );
}

function Editor({ title, topic }: { title: string; topic: Topic | undefined }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const formId = useId();
  const [stored] = useState(() => (topic === undefined ? emptyDraft : draftOf(topic)));
  const [draft, change] = useReducer(changeDraft, stored);
  const [wasTried, setTried] = useState(false);
  const [accepted, setAccepted] = useState<string>();
  const preview = usePreview(draft);
  const dirty = isChanged(draft, stored);

  const leaveFor = async (href: string) => {
    await client.invalidateQueries();
    router.push(href);
    // The rail lists the topics, and is drawn by the server.
    router.refresh();
  };
  const save = useMutation(
    trpc.topics.save.mutationOptions({
      onSuccess: ({ id }, { name }) => leaveFor(topicHref(team, { id, name })),
    }),
  );
  const remove = useMutation(trpc.topics.delete.mutationOptions({ onSuccess: () => leaveFor(`/t/${team}/topics`) }));
  const isLeaving = save.isPending || save.isSuccess || remove.isPending || remove.isSuccess;
  useUnsaved(dirty && !isLeaving);

  const parses = parseQuery(draft.query).kind === "query";
  const isReady = draft.name.trim() !== "" && parses;
  const shown = draft.propositions.filter(({ removed }) => !removed).map(({ key }) => key);
  return (
    <Page
      title={title}
      lead="A topic is a query over articles, with sentences that people can be for or against."
      actions={
        topic !== undefined && (
          <ConfirmButton
            label="Delete topic"
            question={`Delete ${topic.name}?`}
            disabled={isLeaving}
            onConfirm={() => remove.mutate({ team, id: topic.id })}
          >
            Its query, its propositions and all their stances are deleted for good. Articles and statements stay.
          </ConfirmButton>
        )
      }
      filterBar={
        <EditorBar says={sayState(dirty, preview)}>
          <Link
            href={topic === undefined ? `/t/${team}/topics` : topicHref(team, topic)}
            className={buttonLook("quiet")}
          >
            Cancel
          </Link>
          <Button
            look="primary"
            type="submit"
            form={formId}
            aria-disabled={isLeaving || (topic !== undefined && !dirty)}
          >
            {save.isPending || save.isSuccess ? "Saving" : "Save"}
          </Button>
        </EditorBar>
      }
    >
      <div className="flex flex-col gap-1 not-empty:pb-4">
        <Problem what="The topic could not be saved." error={save.error} />
        <Problem what="The topic could not be deleted." error={remove.error} />
      </div>
      <div className="grid grid-cols-1 gap-x-10 gap-y-10 desk:grid-cols-2">
        <form
          id={formId}
          noValidate
          className="flex min-w-0 flex-col gap-6 border-t border-hairline pt-4"
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (!isReady || isLeaving || (topic !== undefined && !dirty)) return;
            save.mutate({ team, ...(topic === undefined ? {} : { id: topic.id }), ...savedOf(draft) });
          }}
        >
          <TextField
            label="Name"
            value={draft.name}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => change({ kind: "name", name: event.target.value })}
            error={wasTried && draft.name.trim() === "" ? "A topic needs a name, as it stands on charts." : undefined}
          />
          <QueryField
            query={draft.query}
            onChange={(query) => change({ kind: "query", query })}
            isMissing={wasTried && draft.query.trim() === ""}
          />
          <section aria-labelledby={`${formId}-propositions`}>
            <h2 id={`${formId}-propositions`} className="mb-3 text-heading">
              <Term of="proposition">Propositions</Term>
            </h2>
            {draft.propositions.length === 0 && (
              <p className="mb-3 text-muted">
                None yet. Without one the topic counts articles and statements; with one it tells who is for and who is
                against.
              </p>
            )}
            <ul className="divide-y divide-hairline">
              {draft.propositions.map((proposition) => (
                <PropositionFields
                  key={proposition.key}
                  proposition={proposition}
                  place={shown.indexOf(proposition.key) + 1}
                  isFocused={proposition.key === accepted}
                  onChange={(next) => change({ kind: "proposition", key: proposition.key, change: next })}
                />
              ))}
            </ul>
            <Button
              disabled={shown.length >= 50}
              onClick={() => change({ kind: "add-proposition", key: crypto.randomUUID() })}
            >
              Add a proposition
            </Button>
          </section>
          <SuggestedPropositions
            draft={draft}
            onAccept={({ text, targets }) => {
              const key = crypto.randomUUID();
              change({ kind: "add-proposition", key, text, targets });
              setAccepted(key);
            }}
            onDismiss={(text) => change({ kind: "dismiss", text })}
            onBringBack={(text) => change({ kind: "bring-back", text })}
          />
        </form>
        <PreviewPanel {...preview} />
      </div>
    </Page>
  );
}

/** Where other screens have the filter: how the draft stands, and the way to keep it. It stays in sight however long the draft is. */
function EditorBar({ says, children }: { says: string; children: ReactNode }) {
  return (
    <div className="sticky top-0 z-20 border-b border-hairline bg-page">
      <div className="mx-auto flex min-h-12 max-w-[90rem] items-center justify-between gap-4 px-4 py-2 tablet:px-6">
        <p className="min-w-0 text-muted">{says}</p>
        <div className="flex items-center gap-2">{children}</div>
      </div>
    </div>
  );
}

function sayState(dirty: boolean, { question }: ReturnType<typeof usePreview>): string {
  const matches = question.data?.preview;
  const found =
    matches?.kind === "matches" ? `${formatOf(matches.matches, matches.searched)} recent articles match. ` : "";
  return found + (dirty ? "Not saved yet." : "");
}
