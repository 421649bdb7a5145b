/** Nouns that stand for whatever is being talked about: they name a matter only together with what is near. Lemmas. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  `plan bill law project proposal scheme idea move measure policy decision step reform programme program initiative objective
  goal option approach motion draft text document proposition legislation attempt request suggestion bid amendment matter issue question thing case effort action
  outcome result way course change work agenda strategy offer arrangement current new full total complete partial outright whole entire so-called such`.split(
    /\s+/,
  ),
);
