import type { Metadata } from "next";
import Link from "next/link";
import { SessionPage } from "../../session/session-page.tsx";
import { AskForLink } from "./ask-for-link.tsx";

export const metadata: Metadata = { title: "New password" };

export default function ForgotPasswordPage() {
  return (
    <SessionPage
      title="Set a new password"
      lead="A link to set it is made for your account. Where no mail is set up, it stands on the operator's console."
      otherWay={
        <Link href="/sign-in" className="underline hover:text-accent">
          Back to sign in
        </Link>
      }
    >
      <AskForLink />
    </SessionPage>
  );
}
