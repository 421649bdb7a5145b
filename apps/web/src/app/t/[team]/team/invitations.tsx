"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../../../controls/button.tsx";
import { CopyField } from "../../../../controls/copy-field.tsx";
import { TextField } from "../../../../controls/text-field.tsx";
import { Problem } from "../../../../feedback/problem.tsx";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { Moment } from "../../../../format/moment.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import { type Role, RoleSelect, roleWords } from "./role-select.tsx";

/** Who may come: a link for one person, shown once, and the invitations that are still open. */
export function Invitations() {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const question = useQuery(trpc.team.invitations.queryOptions({ team }));
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <InviteForm />
      <section aria-labelledby="open-invitations" className="border-t border-hairline pt-4">
        <h2 id="open-invitations" className="mb-2 text-heading">
          Open invitations
        </h2>
        <FigureState question={question} what="The invitations" height="h-24">
          {(invitations) =>
            invitations.length === 0 ? (
              <p className="text-muted">None is open. Whoever was invited has joined, or the time ran out.</p>
            ) : (
              <OpenInvitations invitations={invitations} />
            )
          }
        </FigureState>
      </section>
    </div>
  );
}

function InviteForm() {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const [isWrong, setWrong] = useState(false);
  const invite = useMutation(
    trpc.team.invite.mutationOptions({
      onSuccess() {
        setEmail("");
        return client.invalidateQueries({ queryKey: trpc.team.invitations.queryKey() });
      },
    }),
  );
  return (
    <div>
      <form
        noValidate
        className="flex flex-wrap items-start gap-x-2 gap-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (invite.isPending) return;
          const isAddress = /^\S+@\S+\.\S+$/.test(email.trim());
          setWrong(!isAddress);
          if (isAddress) invite.mutate({ team, email: email.trim(), role });
        }}
      >
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            label="Email of the person to invite"
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => {
              setEmail(event.target.value);
              setWrong(false);
            }}
            hint="They sign in with it. Nothing is sent: you hand the link over."
            error={isWrong ? "This is no email address. One looks like name@example.org." : undefined}
          />
        </div>
        <RoleSelect label="Role" isLabelShown role={role} onChange={setRole} />
        <div className="pt-6">
          <Button type="submit" look="primary" size="field" aria-disabled={invite.isPending}>
            {invite.isPending ? "Inviting" : "Invite"}
          </Button>
        </div>
      </form>
      <p className="mt-1 text-small text-muted">
        {/^[aeiou]/.test(role) ? "An" : "A"} {role} {roleWords[role]}.
      </p>
      <div className="mt-4" aria-live="polite">
        <Problem what="The invitation could not be made." error={invite.error} />
        {invite.data && (
          <div className="rounded border border-hairline bg-surface p-4">
            <CopyField key={invite.data.link} label={`Link for ${invite.variables.email}`} value={invite.data.link} />
            <p className="text-muted">
              It is shown this once, lets one person in as {invite.variables.role}, and is good until{" "}
              <Moment at={new Date(invite.data.expiresAt)} within />.
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

type Invitation = { id: string; email: string; role: Role; invitedBy: string; expiresAt: string };

function OpenInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const key = trpc.team.invitations.queryKey({ team });
  const withdraw = useMutation(
    trpc.team.withdrawInvitation.mutationOptions({
      async onMutate({ id }) {
        await client.cancelQueries({ queryKey: key });
        const before = client.getQueryData(key);
        client.setQueryData(key, (open) => open?.filter((invitation) => invitation.id !== id));
        return before;
      },
      onError: (_error, _asked, before) => client.setQueryData(key, before),
      onSettled: () => client.invalidateQueries({ queryKey: key }),
    }),
  );
  return (
    <>
      <Problem what="The invitation could not be withdrawn." error={withdraw.error} />
      <ul className="divide-y divide-hairline">
        {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0">
              <p className="font-medium wrap-anywhere">{email}</p>
              <p className="text-small text-muted wrap-anywhere">
                as {role} · invited by {invitedBy} · good until <Moment at={new Date(expiresAt)} within />
              </p>
            </div>
            <Button onClick={() => withdraw.mutate({ team, id })}>
              Withdraw<span className="sr-only"> the invitation of {email}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
