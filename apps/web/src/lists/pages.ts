type Page<Row> = { rows: Row[]; next: object | null; total: number };

/** What an infinite query of a list gives, so far as lists read it. */
type Pages<Row> = {
  data: { pages: Page<Row>[] } | undefined;
  error: { message: string; data?: { id?: string } | null | undefined } | null;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
  refetch: () => Promise<unknown>;
};

/** Pages go by key: the next begins where this one says. */
export const nextPage = { getNextPageParam: <Cursor>(page: { next: Cursor | null }) => page.next };

/** The pages that are here as one list, with the number of all and the way to more. */
export function pagesOf<Row>(list: Pages<Row>) {
  const pages = list.data?.pages ?? [];
  return {
    rows: pages.flatMap((page) => page.rows),
    total: pages.at(-1)?.total,
    error: list.error,
    onRetry: () => void list.refetch(),
    more: list.hasNextPage ? { load: () => void list.fetchNextPage(), isLoading: list.isFetchingNextPage } : undefined,
  };
}
