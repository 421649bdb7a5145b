"use client";

import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Button } from "../../../../controls/button.tsx";
import { Segmented } from "../../../../controls/segmented.tsx";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { ChangePasswordForm } from "../../../../session/change-password-form.tsx";
import { changePassword, signOut, signOutEverywhere } from "../../../../session/sign-in.ts";
import { themes, themeWords } from "../../../../theme/theme.ts";
import { useTheme } from "../../../../theme/use-theme.ts";
import { useTRPC } from "../../../../trpc/client.tsx";

/** The reader's own: name and email, password, sessions, and how the product looks. */
export function Account() {
  const question = useQuery(useTRPC().account.me.queryOptions());
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <FigureState question={question} what="Your account" height="h-12">
        {({ name, email }) => (
          <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1">
            <dt className="text-muted">Name</dt>
            <dd className="wrap-anywhere">{name}</dd>
            <dt className="text-muted">Email</dt>
            <dd className="wrap-anywhere">{email}</dd>
          </dl>
        )}
      </FigureState>
      <Part title="Theme">
        <ThemeChoice />
      </Part>
      <Part title="Password">
        <NewPassword email={question.data?.email} />
      </Part>
      <Part title="Sessions">
        <Sessions />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-hairline pt-4">
      <h2 className="mb-3 text-heading">{title}</h2>
      {children}
    </section>
  );
}

function ThemeChoice() {
  const [theme, choose] = useTheme();
  return (
    <Segmented
      label="Theme"
      value={theme}
      onChange={choose}
      options={themes.map((value) => ({ value, label: themeWords[value] }))}
    />
  );
}

function NewPassword({ email }: { email: string | undefined }) {
  const [changes, setChanges] = useState(0);
  return (
    <div className="max-w-96">
      <ChangePasswordForm
        // A form that was sent is empty again.
        key={changes}
        email={email}
        onChange={async (passwords) => {
          const answer = await changePassword(passwords);
          if (answer.kind === "done") setChanges(changes + 1);
          return answer;
        }}
      />
      <output className="mt-2 block text-good">
        {changes > 0 && "The password is changed. Your sessions elsewhere have ended."}
      </output>
    </div>
  );
}

function Sessions() {
  const [refusal, setRefusal] = useState<string>();
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void signOut()}>Sign out here</Button>
        <Button
          onClick={() =>
            void signOutEverywhere().then((answer) =>
              setRefusal(answer.kind === "refused" ? answer.message : undefined),
            )
          }
        >
          Sign out everywhere
        </Button>
      </div>
      {refusal !== undefined && (
        <p role="alert" className="mt-2 text-bad">
          {refusal}
        </p>
      )}
    </>
  );
}
