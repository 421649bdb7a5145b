/** Where things of a team stand: an id with a readable tail, so that a link says what it leads to and a new name breaks none. */

type Named = { readonly id: number; readonly name: string };

/** "17-port-strike": at most 60 letters of the name. */
function tailed({ id, name }: Named): string {
  const tail = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "");
  return tail === "" ? String(id) : `${id}-${tail}`;
}

/** The id at the start of a segment of the address; undefined when there is none. */
export function idOf(segment: string): number | undefined {
  const digits = /^[1-9]\d{0,8}(?=-|$)/.exec(segment)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

export const topicHref = (team: string, topic: Named): string => `/t/${team}/topics/${tailed(topic)}`;

export const speakerHref = (team: string, speaker: Named): string => `/t/${team}/speakers/${tailed(speaker)}`;

export const outletHref = (team: string, outlet: Named): string => `/t/${team}/outlets/${tailed(outlet)}`;

/** The reader, at one statement when it is given. */
export function articleHref(team: string, articleId: string, statementId?: string | null): string {
  const at = statementId ? `?statement=${statementId}` : "";
  return `/t/${team}/articles/${articleId}${at}`;
}
