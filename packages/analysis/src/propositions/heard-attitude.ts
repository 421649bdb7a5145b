import type { Attitude, Speaker } from "../reading.ts";

/** An attitude of one of many articles. Its `statement` is unique among all of them. */
export interface HeardAttitude {
  attitude: Attitude;
  /** Copies of one text are one story. */
  story: string;
}

/** Equal for one who spoke twice. Groups and anonymous sources are one speaker a story (numbers.md, "Groups and anonymous"). */
export function voiceOf({ id, name, kind }: Speaker, story: string): string {
  if (id !== undefined) return String(id);
  return kind === "person" || kind === "organization" ? `${kind} ${name}` : `${kind} ${name} ${story}`;
}

/** Who, in how many stories, and whether that is enough to be more than one person's remark. */
export class Hearing {
  readonly voices = new Set<string>();
  readonly stories = new Set<string>();

  add(holder: Speaker, story: string): this {
    this.voices.add(voiceOf(holder, story));
    this.stories.add(story);
    return this;
  }

  get isEnough(): boolean {
    return this.voices.size >= 2 || this.stories.size >= 3;
  }
}
