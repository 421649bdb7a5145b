"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import { askOf, type Draft, judgedPropositions } from "./draft.ts";
import { firstEdits, settleEdit } from "./settle-edit.ts";
import { useSettled } from "./use-settled.ts";

const pauseMs = 400;

/** What the draft would match and judge, asked whenever the writer pauses. Until the next answer the last one stays. */
export function usePreview(draft: Draft) {
  const { slug: team } = useTeam();
  const settled = useSettled(draft, pauseMs);
  const [edits, setEdits] = useState(() => firstEdits(settled.query));
  const next = settleEdit(edits, settled.query);
  if (next !== edits) setEdits(next);
  const asked = judgedPropositions(settled);
  const { now: query, before } = next;
  const question = useQuery(
    useTRPC().topics.preview.queryOptions(
      { team, query: query ?? "", ...(before === undefined ? {} : { before }), propositions: asked.map(askOf) },
      { enabled: query !== undefined },
    ),
  );
  return { question, hasQuery: query !== undefined, isEdited: before !== undefined, asked };
}
