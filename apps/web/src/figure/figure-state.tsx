import type { ReactNode } from "react";
import { ErrorBox } from "../feedback/error-box.tsx";
import { Skeleton } from "../feedback/skeleton.tsx";

type Question<Data> = {
  data: Data | undefined;
  error: { message: string; data?: { id?: string } | null | undefined } | null;
  isPlaceholderData: boolean;
  refetch: () => Promise<unknown>;
};

export type FigureStateProps<Data> = {
  question: Question<Data>;
  /** What could not be drawn: "The coverage". */
  what: string;
  /** In classes, the height that is kept while nothing is here yet. */
  height: string;
  children: (data: Data, isLoading: boolean) => ReactNode;
};

/** A figure's three states: its last answer (dimmed while the next is on its way), an error in its place, or its empty box. */
export function FigureState<Data>({ question, what, height, children }: FigureStateProps<Data>) {
  const { data, error, isPlaceholderData, refetch } = question;
  if (error)
    return (
      <div className={height}>
        <ErrorBox
          what={`${what} could not be read.`}
          advice={error.message}
          id={error.data?.id}
          onRetry={() => void refetch()}
        />
      </div>
    );
  if (data === undefined) return <Skeleton className={`${height} w-full`} />;
  return children(data, isPlaceholderData);
}
