import { Button } from "../controls/button.tsx";

export type LoadMoreProps = { more: { readonly load: () => void; readonly isLoading: boolean } };

/** The way from a list's page to its next. It stays where it is while that is on its way, so that focus is not lost. */
export function LoadMore({ more }: LoadMoreProps) {
  return (
    <Button onClick={more.load} aria-disabled={more.isLoading}>
      {more.isLoading ? "Loading more" : "Load more"}
    </Button>
  );
}
