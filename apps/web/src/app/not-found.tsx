import type { Metadata } from "next";
import Link from "next/link";
import { buttonLook } from "../controls/button-look.ts";
import { EmptyState } from "../feedback/empty-state.tsx";

export const metadata: Metadata = { title: "No such page" };

export default function NotFound() {
  return (
    <main className="mx-auto max-w-[90rem] px-4 py-10 tablet:px-6">
      <h1 className="sr-only">No such page</h1>
      <EmptyState
        title="There is no page at this address, or it belongs to a team that you are not in."
        action={
          <Link href="/" className={buttonLook("plain")}>
            Go to your team
          </Link>
        }
      >
        The address may be cut short. What was merged or renamed is still found by its old address.
      </EmptyState>
    </main>
  );
}
