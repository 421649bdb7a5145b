/** The query of an address, as Next hands it to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** What Next hands to a page: the segments in brackets of its folder, and the query. */
export type PageProps<Segment extends string = never> = {
  params: Promise<Record<Segment, string>>;
  searchParams: Promise<SearchParams>;
};
