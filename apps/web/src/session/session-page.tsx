import type { ReactNode } from "react";

export type SessionPageProps = {
  /** The name of the instance, or of the team that invites. */
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Another way in: "Forgot your password?" */
  otherWay?: ReactNode;
};

/** A page before the product: one column, 360 wide, and nothing else. */
export function SessionPage({ title, lead, children, otherWay }: SessionPageProps) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[24.5rem] flex-col justify-center px-4 pt-10 pb-[16vh]">
      <h1 className="text-title">{title}</h1>
      {lead !== undefined && <div className="mt-1 text-muted">{lead}</div>}
      <div className="mt-6">{children}</div>
      {otherWay !== undefined && <div className="mt-4 text-muted">{otherWay}</div>}
    </main>
  );
}
