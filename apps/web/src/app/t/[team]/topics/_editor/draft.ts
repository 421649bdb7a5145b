import type { RouterInputs } from "../../../../../trpc/router-inputs.ts";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";

type Topic = RouterOutputs["topics"]["list"][number];
type Saved = Omit<RouterInputs["topics"]["save"], "team" | "id">;
type AskedProposition = RouterInputs["topics"]["preview"]["propositions"][number];

export type PropositionDraft = {
  /** Stays while it is edited: for lists on the screen. */
  readonly key: string;
  /** Of a stored one. */
  readonly id: number | undefined;
  readonly text: string;
  readonly targets: readonly string[];
  readonly counterTargets: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  /** Taken out, which can be undone until it is saved. */
  readonly removed: boolean;
};

/** A topic while it is edited. */
export type Draft = {
  readonly name: string;
  readonly query: string;
  readonly propositions: readonly PropositionDraft[];
  /** Suggested sentences that are not to be suggested again. */
  readonly dismissed: readonly string[];
};

export type PropositionChange = Partial<Omit<PropositionDraft, "key" | "id">>;

export type DraftChange =
  | { kind: "name"; name: string }
  | { kind: "query"; query: string }
  | { kind: "add-proposition"; key: string; text?: string; targets?: readonly string[] }
  | { kind: "dismiss" | "bring-back"; text: string }
  | { kind: "proposition"; key: string; change: PropositionChange };

export const emptyDraft: Draft = { name: "", query: "", propositions: [], dismissed: [] };

export function draftOf({ name, query, propositions, dismissed }: Topic): Draft {
  return {
    name,
    query,
    propositions: propositions.map(({ id, text, targets, counterTargets, synonyms }) => ({
      key: String(id),
      id,
      text,
      targets,
      counterTargets,
      synonyms,
      removed: false,
    })),
    dismissed,
  };
}

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case "name":
      return { ...draft, name: change.name };
    case "query":
      return { ...draft, query: change.query };
    case "add-proposition":
      return { ...draft, propositions: [...draft.propositions, newProposition(change)] };
    case "dismiss":
      return { ...draft, dismissed: [...draft.dismissed, change.text] };
    case "bring-back":
      return { ...draft, dismissed: draft.dismissed.filter((text) => text !== change.text) };
    case "proposition":
      return { ...draft, propositions: draft.propositions.flatMap((each) => changeProposition(each, change)) };
  }
}

function changeProposition(
  proposition: PropositionDraft,
  { key, change }: { key: string; change: PropositionChange },
): PropositionDraft[] {
  if (proposition.key !== key) return [proposition];
  const changed = { ...proposition, ...change };
  // One that was never stored and says nothing leaves no trace that could be undone.
  return changed.removed && changed.id === undefined && changed.text.trim() === "" ? [] : [changed];
}

function newProposition({ key, text = "", targets = [] }: DraftChange & { kind: "add-proposition" }): PropositionDraft {
  return { key, id: undefined, text, targets, counterTargets: [], synonyms: [], removed: false };
}

/** Those that would be judged: not removed, and with a sentence. */
export function judgedPropositions({ propositions }: Draft): PropositionDraft[] {
  return propositions.filter(({ text, removed }) => !removed && text.trim() !== "");
}

/** A proposition as the procedures take it. A synonym alone in its group stands for nothing, and is left out. */
export function askOf({ id, text, targets, counterTargets, synonyms }: PropositionDraft): AskedProposition {
  return {
    ...(id === undefined ? {} : { id }),
    text: text.trim(),
    targets: [...targets],
    counterTargets: [...counterTargets],
    synonyms: synonyms.filter((group) => group.length > 1).map((group) => [...group]),
  };
}

/** What is saved of a draft. */
export function savedOf(draft: Draft): Saved & { dismissed: string[] } {
  return {
    name: draft.name.trim(),
    query: draft.query.trim(),
    propositions: judgedPropositions(draft).map(askOf),
    dismissed: [...draft.dismissed],
  };
}

/** Whether saving would change anything. */
export function isChanged(draft: Draft, stored: Draft): boolean {
  return JSON.stringify(savedOf(draft)) !== JSON.stringify(savedOf(stored));
}
