"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { useAddress } from "../address/use-address.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { formatCounted } from "../format/numbers.ts";
import { useFirstViewport } from "../figure/viewport.tsx";
import { useMediaQuery } from "../frame/use-media-query.ts";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { ArticleHead } from "./article-head.tsx";
import { ArticleText } from "./article-text.tsx";
import { StatementCard } from "./statement-card.tsx";
import { useStatementKeys } from "./use-statement-keys.ts";
import { VersionPicker } from "./version-picker.tsx";

const VersionChanges = dynamic(() => import("./version-changes.tsx").then((file) => file.VersionChanges));

export type ReaderScreenProps = { reading: RouterOutputs["articles"]["read"] };

/** The article with its marks, and beside it each statement in the order of the text; on a phone it opens in its place. */
export function ReaderScreen({ reading }: ReaderScreenProps) {
  const { article, statements, versions } = reading;
  const { screen, replace } = useAddress();
  const isNarrow = useMediaQuery("(width < 64rem)", useFirstViewport().viewport < 1024);
  const active = screen.statement;
  const cards = useRef(new Map<string, HTMLElement>());
  const version = versions.findIndex((each) => String(each.version) === screen.version);

  const select = (id: string) => replace((address) => ({ ...address, screen: { ...address.screen, statement: id } }));
  useStatementKeys((step) =>
    replace((address) => {
      const at = statements.findIndex(({ id }) => id === address.screen.statement);
      const next = statements[at === -1 ? (step === 1 ? 0 : statements.length - 1) : at + step];
      return next ? { ...address, screen: { ...address.screen, statement: next.id } } : address;
    }),
  );
  useEffect(() => {
    if (active === undefined) return;
    scrollIntoSight(document.querySelector(`[data-content~="${CSS.escape(active)}"]`));
    cards.current.get(active)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const card = (statement: (typeof statements)[number]) => (
    <StatementCard
      key={statement.id}
      statement={statement}
      article={article}
      isActive={statement.id === active}
      onSelect={() => select(statement.id)}
      ref={(element) => {
        if (element) cards.current.set(statement.id, element);
        else cards.current.delete(statement.id);
      }}
    />
  );
  const inView = statements.find(({ id }) => id === active);
  return (
    <div className="mx-auto grid max-w-[90rem] grid-cols-1 gap-x-12 px-4 tablet:px-6 desk:grid-cols-[minmax(0,39rem)_minmax(20rem,1fr)]">
      <div className="min-w-0 desk:pl-8">
        <ArticleHead reading={reading} />
        {versions.length > 0 && (
          <VersionPicker current={article.version} versions={versions} chosen={version === -1 ? undefined : version} />
        )}
        {version === -1 ? (
          <>
            {statements.length > 0 && <Legend statements={statements.length} />}
            <ArticleText
              body={article.body}
              statements={statements}
              active={active}
              onSelect={select}
              inPlace={isNarrow && inView ? card(inView) : undefined}
            />
          </>
        ) : (
          <VersionChanges before={versions[version]!} after={versions[version - 1] ?? article} />
        )}
      </div>
      <aside
        aria-label="Statements"
        className="hidden min-w-0 desk:sticky desk:top-0 desk:block desk:max-h-dvh desk:overflow-y-auto desk:pt-6 desk:pb-10"
      >
        <div className="mb-2 flex items-baseline justify-between gap-4 pl-3">
          <h2 className="text-heading">{formatCounted(statements.length, "statement")}</h2>
          {statements.length > 1 && (
            <p className="text-small text-muted">
              <kbd className="font-sans">j</kbd> next · <kbd className="font-sans">k</kbd> back
            </p>
          )}
        </div>
        {statements.length === 0 ? (
          <div className="pl-3">
            <EmptyState title="Nobody is quoted here.">No words of this text are attributed to anybody.</EmptyState>
          </div>
        ) : (
          <div className="divide-y divide-hairline">{statements.map((statement) => card(statement))}</div>
        )}
      </aside>
    </div>
  );
}

/** Into the upper third of the window, where reading goes on; not at all where it is in sight. */
function scrollIntoSight(element: Element | null): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top > 80 && bottom < window.innerHeight - 80) return;
  window.scrollTo({ top: window.scrollY + top - window.innerHeight / 3 });
}

function Legend({ statements }: { statements: number }) {
  return (
    <p className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-small text-muted">
      <span className="underline decoration-ink underline-offset-4">who</span>
      <span className="underline decoration-muted decoration-dotted decoration-2 underline-offset-4">
        how it is told
      </span>
      <span className="rounded-xs bg-mark-plain px-1 text-ink">what</span>
      <span className="rounded-xs bg-mark-for px-1 text-ink">shows for</span>
      <span className="rounded-xs bg-mark-against px-1 text-ink">shows against</span>
      <span className="desk:hidden">{formatCounted(statements, "statement")}: press one to open it</span>
    </p>
  );
}
