/** A team's people and settings; what the operator does for teams at the command line. */
import {
  addMember,
  addTeam,
  changeRole,
  invite,
  listMembers,
  listTeams,
  openInvitations,
  removeMember,
  withdrawInvitation,
} from "@onrecord/db/accounts";
import { roles } from "@onrecord/db/codes";
import type { Database } from "@onrecord/db/database";
import { Cursor } from "@onrecord/db/keyset";
import { auditLog, AuditRow } from "@onrecord/db/questions/audit-log";
import { AUDIT_ORDERS } from "@onrecord/query/list-order";
import { z } from "zod";
import { audit } from "../audit.ts";
import { addPerson } from "../auth/auth.ts";
import { nameActor } from "../context.ts";
import { operatorProcedure, ownerProcedure, router, viewerProcedure } from "../trpc.ts";
import { Slug, Zone } from "./account.ts";

const RoleName = z.enum(roles.words);
const TeamShown = z.object({ slug: z.string(), name: z.string(), zone: z.string(), bar: z.number() });
const iso = (date: Date): string => date.toISOString();

/** How the audit log names whom a change is about; the id of somebody who is not in the team. */
async function nameMember(database: Database, teamId: number, userId: string): Promise<string> {
  const member = (await listMembers(database, teamId)).find((each) => each.userId === userId);
  return member ? `${member.name} <${member.email}>` : userId;
}

export const teamRouter = router({
  /** The team as every screen needs it. */
  get: viewerProcedure
    .output(TeamShown.extend({ role: RoleName }))
    .query(({ ctx }) => ({ ...ctx.team, role: ctx.role })),

  members: viewerProcedure
    .output(
      z.array(z.object({ userId: z.string(), name: z.string(), email: z.string(), role: RoleName, since: z.string() })),
    )
    .query(async ({ ctx }) =>
      (await listMembers(ctx.database, ctx.team.id)).map((member) =>
        Object.assign(member, { since: iso(member.since) }),
      ),
    ),

  invitations: ownerProcedure
    .output(
      z.array(
        z.object({ id: z.string(), email: z.string(), role: RoleName, invitedBy: z.string(), expiresAt: z.string() }),
      ),
    )
    .query(async ({ ctx }) =>
      (await openInvitations(ctx.database, ctx.team.id, ctx.now())).map((invitation) =>
        Object.assign(invitation, { expiresAt: iso(invitation.expiresAt) }),
      ),
    ),

  /** Answers the link, which is shown this once. */
  invite: ownerProcedure
    .input(z.object({ email: z.email().max(320), role: RoleName }))
    .output(z.object({ link: z.string(), expiresAt: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const invitation = { ...input, invitedBy: nameActor(ctx.actor), now: ctx.now() };
      const { secret, expiresAt } = await invite(ctx.database, ctx.team.id, invitation);
      await audit(ctx, `invited as ${input.role}`, input.email);
      return { link: `${ctx.baseUrl}/join/${secret}`, expiresAt: iso(expiresAt) };
    }),

  withdrawInvitation: ownerProcedure
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      const open = await openInvitations(ctx.database, ctx.team.id, ctx.now());
      await withdrawInvitation(ctx.database, ctx.team.id, input.id);
      await audit(ctx, "withdrew invitation", open.find(({ id }) => id === input.id)?.email ?? input.id);
      return { done: true };
    }),

  changeRole: ownerProcedure
    .input(z.object({ userId: z.uuid(), role: RoleName }))
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      const name = await nameMember(ctx.database, ctx.team.id, input.userId);
      await changeRole(ctx.database, ctx.team.id, input.userId, input.role);
      await audit(ctx, `made ${input.role}`, name);
      return { done: true };
    }),

  removeMember: ownerProcedure
    .input(z.object({ userId: z.uuid() }))
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      const name = await nameMember(ctx.database, ctx.team.id, input.userId);
      await removeMember(ctx.database, ctx.team.id, input.userId);
      await audit(ctx, "removed member", name);
      return { done: true };
    }),

  audit: ownerProcedure
    .input(z.object({ order: z.enum(AUDIT_ORDERS).optional(), cursor: Cursor.nullish() }))
    .output(z.object({ rows: z.array(AuditRow), next: Cursor.nullable() }))
    .query(({ ctx, input }) => auditLog(ctx.db, ctx.team.id, input)),

  /** All teams of this installation: the operator's alone. */
  all: operatorProcedure.output(z.array(TeamShown)).query(({ ctx }) => listTeams(ctx.database)),

  create: operatorProcedure
    .input(z.object({ slug: Slug, name: z.string().trim().min(1).max(200), zone: Zone }))
    .output(z.object({ slug: z.string() }))
    .mutation(async ({ ctx, input }) => ({ slug: (await addTeam(ctx.database, input)).slug })),

  /** Makes an account with a password and puts it into a team. */
  addPerson: operatorProcedure
    .input(
      z.object({
        team: z.string(),
        name: z.string(),
        email: z.email(),
        password: z.string().min(10).max(256),
        role: RoleName,
      }),
    )
    .output(z.object({ userId: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const team = (await listTeams(ctx.database)).find(({ slug }) => slug === input.team);
      if (!team) throw new Error(`There is no team ${input.team}.`);
      const { userId } = await addPerson(ctx.auth, input);
      await addMember(ctx.database, team.id, userId, input.role);
      return { userId };
    }),
});
