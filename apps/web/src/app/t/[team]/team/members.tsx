"use client";

import { useQuery } from "@tanstack/react-query";
import { ConfirmButton } from "../../../../controls/confirm-button.tsx";
import { Problem } from "../../../../feedback/problem.tsx";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { Moment } from "../../../../format/moment.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";
import { RoleSelect, roles, roleWords } from "./role-select.tsx";
import { useMemberChanges } from "./use-member-changes.ts";

type Member = RouterOutputs["team"]["members"][number];

/** Who is in the team and as what; an owner changes roles and removes people. */
export function Members() {
  const { slug: team, role } = useTeam();
  const trpc = useTRPC();
  const question = useQuery(trpc.team.members.queryOptions({ team }));
  const me = useQuery(trpc.account.me.queryOptions()).data?.userId;
  const changes = useMemberChanges(me);
  return (
    <FigureState question={question} what="The members" height="h-64">
      {(members) => {
        const isOnlyOwner = members.filter((member) => member.role === "owner").length === 1;
        return (
          <>
            <Problem what="The role could not be changed." error={changes.roleError} />
            <Problem what="The member could not be removed." error={changes.removeError} />
            <ul className="divide-y divide-hairline">
              {members.map((member) => (
                <MemberRow
                  key={member.userId}
                  member={member}
                  isMe={member.userId === me}
                  isLastOwner={isOnlyOwner && member.role === "owner"}
                  changes={role === "owner" ? changes : undefined}
                />
              ))}
            </ul>
            <dl className="mt-6 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-0.5 border-t border-hairline pt-4 text-small text-muted">
              {roles.map((each) => (
                <div key={each} className="contents">
                  <dt>{each}</dt>
                  <dd>{roleWords[each]}</dd>
                </div>
              ))}
            </dl>
          </>
        );
      }}
    </FigureState>
  );
}

type MemberRowProps = {
  member: Member;
  isMe: boolean;
  isLastOwner: boolean;
  /** Absent where the reader may not change anything. */
  changes: ReturnType<typeof useMemberChanges> | undefined;
};

function MemberRow({ member, isMe, isLastOwner, changes }: MemberRowProps) {
  const { name: teamName } = useTeam();
  const { userId, name, email, role, since } = member;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 first:pt-0">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium wrap-anywhere">
          {name}
          {isMe && <span className="font-normal text-muted"> (you)</span>}
        </p>
        <p className="text-small text-muted wrap-anywhere">
          {email} · joined <Moment at={new Date(since)} within />
        </p>
      </div>
      {changes === undefined ? (
        <p>{role}</p>
      ) : (
        <div className="flex items-center gap-2">
          {isLastOwner && <p className="text-small text-muted">The last owner stays.</p>}
          <RoleSelect
            label={`Role of ${name}`}
            role={role}
            disabled={isLastOwner}
            onChange={(next) => changes.changeRole(userId, next)}
          />
          <ConfirmButton
            label="Remove"
            look="plain"
            disabled={isLastOwner}
            question={isMe ? `Leave ${teamName}?` : `Remove ${name}?`}
            onConfirm={() => changes.remove(userId)}
          >
            {isMe ? "You see" : "They see"} the team no more, at once. The account stays; what was written and changed
            stays too. A new invitation brings {isMe ? "you" : "them"} back.
          </ConfirmButton>
        </div>
      )}
    </li>
  );
}
