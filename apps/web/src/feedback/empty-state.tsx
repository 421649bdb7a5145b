import type { ReactNode } from "react";

export type EmptyStateProps = {
  /** What is not there, as a sentence: "No articles match in this period." */
  title: string;
  /** The next step, as a sentence. */
  children?: ReactNode;
  /** The step itself: one link or button. */
  action?: ReactNode;
};

/** Nothing to show, and what to do about it. Keeps the height that its caller gives. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex h-full flex-col items-start justify-center gap-1 py-8">
      <p className="font-medium">{title}</p>
      {children !== undefined && <p className="max-w-prose text-muted">{children}</p>}
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  );
}
