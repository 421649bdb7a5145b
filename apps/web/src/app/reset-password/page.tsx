import type { Metadata } from "next";
import Link from "next/link";
import type { PageProps } from "../../address/page-props.ts";
import { buttonLook } from "../../controls/button-look.ts";
import { EmptyState } from "../../feedback/empty-state.tsx";
import { SessionPage } from "../../session/session-page.tsx";
import { SetPassword } from "./set-password.tsx";

export const metadata: Metadata = { title: "New password" };

export default async function ResetPasswordPage({ searchParams }: PageProps) {
  const { token, error } = await searchParams;
  return (
    <SessionPage title="Set a new password" lead="All other sessions of yours end with it.">
      {typeof token === "string" && error === undefined ? (
        <SetPassword token={token} />
      ) : (
        <EmptyState
          title="This link has been used or is older than an hour."
          action={
            <Link href="/forgot-password" className={buttonLook("plain")}>
              Ask for a new link
            </Link>
          }
        />
      )}
    </SessionPage>
  );
}
