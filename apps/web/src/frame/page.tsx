import type { ReactNode } from "react";

export type PageProps = {
  title: string;
  /** One line under the title: a role, a query in words. */
  lead?: ReactNode;
  /** What can be done with the whole of it: edit, export. */
  actions?: ReactNode;
  filterBar?: ReactNode;
  children: ReactNode;
};

/** A screen: its filter bar, its title, and its sections, at most 1440 wide. */
export function Page({ title, lead, actions, filterBar, children }: PageProps) {
  return (
    <>
      {filterBar}
      <div className="mx-auto max-w-[90rem] px-4 tablet:px-6">
        <header className="flex flex-wrap items-start gap-x-6 gap-y-2 pt-6 pb-6">
          <div className="min-w-0 flex-1 basis-80">
            <h1 className="text-title">{title}</h1>
            {lead !== undefined && <div className="mt-1 max-w-prose text-muted">{lead}</div>}
          </div>
          {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </header>
        {children}
      </div>
    </>
  );
}
