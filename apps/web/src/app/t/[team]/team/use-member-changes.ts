"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import type { Role } from "./role-select.tsx";

/** Changes to members: a role shows at once and goes back when the server refuses. `me` is the reader's own id. */
export function useMemberChanges(me: string | undefined) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const key = trpc.team.members.queryKey({ team });
  const askAnew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: key }),
      client.invalidateQueries({ queryKey: trpc.team.audit.infiniteQueryKey() }),
    ]);
  const changeRole = useMutation(
    trpc.team.changeRole.mutationOptions({
      async onMutate({ userId, role }) {
        await client.cancelQueries({ queryKey: key });
        const before = client.getQueryData(key);
        client.setQueryData(key, (members) =>
          members?.map((member) => (member.userId === userId ? { ...member, role } : member)),
        );
        return before;
      },
      onError: (_error, _asked, before) => client.setQueryData(key, before),
      // What the reader may do now is the server's to say.
      onSuccess: (_done, { userId }) => (userId === me ? router.refresh() : undefined),
      onSettled: askAnew,
    }),
  );
  const remove = useMutation(
    trpc.team.removeMember.mutationOptions({
      onSuccess: (_done, { userId }) => (userId === me ? window.location.assign("/") : askAnew()),
    }),
  );
  return {
    changeRole: (userId: string, role: Role) => changeRole.mutate({ team, userId, role }),
    remove: (userId: string) => remove.mutate({ team, userId }),
    roleError: changeRole.error,
    removeError: remove.error,
  };
}
