import type { Canon } from "@onrecord/analysis/reading";
import { listTopics, type TopicRow } from "@onrecord/db/questions/list-topics";
import { canonSpeakers, knowledgeVersion } from "@onrecord/db/questions/team-knowledge";
import type { Tools } from "../tools.ts";

/** What a team knows that readings need: its speakers, its topics with their propositions, its zone. */
export interface Knowledge {
  teamId: number;
  /** Two of one version are equal. */
  version: string;
  canonVersion: number;
  zone: string;
  canon: Canon;
  topics: TopicRow[];
}

export interface KnowledgeCache {
  /** As it is now: asked for its version each time, loaded only when that changed. */
  of(teamId: number): Promise<Knowledge>;
}

export function openKnowledge(as: Tools["as"]): KnowledgeCache {
  const known = new Map<number, Knowledge>();
  return {
    of: (teamId) =>
      as(teamId, async (db) => {
        const { canonVersion, zone, topics } = await knowledgeVersion(db, teamId);
        const version = `${canonVersion} ${zone} ${topics}`;
        const before = known.get(teamId);
        if (before?.version === version) return before;
        const canon =
          before?.canonVersion === canonVersion ? before.canon : { speakers: await canonSpeakers(db, teamId) };
        const fresh = { teamId, version, canonVersion, zone, canon, topics: await listTopics(db, teamId) };
        known.set(teamId, fresh);
        return fresh;
      }),
  };
}
