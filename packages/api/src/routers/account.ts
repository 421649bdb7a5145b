/** Coming in: the first owner by token, others by invitation, and who one is. Signing in itself is better-auth's door. */
import {
  acceptInvitation,
  addMember,
  addTeam,
  findInvitation,
  findTeam,
  isSetupToken,
  teamsOf,
  useSetupToken,
} from "@onrecord/db/accounts";
import { roles } from "@onrecord/db/codes";
import { Conflict, NotFound } from "@onrecord/db/failures";
import { z } from "zod";
import { addPerson, hasAccount, MIN_PASSWORD } from "../auth/auth.ts";
import { openProcedure, personProcedure, router } from "../trpc.ts";

const Password = z.string().min(MIN_PASSWORD, `A password has at least ${MIN_PASSWORD} characters.`).max(256);
const NewPerson = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(320),
  password: Password,
});

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};
export const Zone = z.string().refine(isZone, "This is not a time zone of the IANA list, such as Europe/Rome.");
export const Slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "Small letters, digits and hyphens, such as harbour-desk.");

const MyTeam = z.object({ slug: z.string(), name: z.string(), zone: z.string(), role: z.enum(roles.words) });

export const accountRouter = router({
  /** Who calls, and in which teams. */
  me: personProcedure
    .output(z.object({ userId: z.string(), name: z.string(), email: z.string(), teams: z.array(MyTeam) }))
    .query(async ({ ctx }) => {
      const { userId, name, email } = ctx.person;
      return { userId, name, email, teams: await teamsOf(ctx.database, userId) };
    }),

  /** Whether a first owner's token is still good. */
  checkSetup: openProcedure
    .input(z.object({ token: z.string().max(200) }))
    .output(z.object({ valid: z.boolean() }))
    .query(async ({ ctx, input }) => ({ valid: await isSetupToken(ctx.database, input.token) })),

  /** The first owner comes in with the token that the console printed, and founds the first team. */
  setUp: openProcedure
    .input(
      NewPerson.extend({
        token: z.string().max(200),
        teamName: z.string().trim().min(1).max(200),
        slug: Slug,
        zone: Zone,
      }),
    )
    .output(z.object({ slug: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const unusable = "This token is unknown or was used. Start Onrecord again to print a new one.";
      if (!(await isSetupToken(ctx.database, input.token))) throw new NotFound(unusable);
      // A slug that is taken must not cost the token.
      if (await findTeam(ctx.database, input.slug))
        throw new Conflict(`The address /t/${input.slug} is taken by another team.`);
      if (await hasAccount(ctx.auth, input.email))
        throw new Conflict("There is an account for this address. Take another address for the first owner.");
      if (!(await useSetupToken(ctx.database, input.token, ctx.now()))) throw new NotFound(unusable);
      const team = await addTeam(ctx.database, { slug: input.slug, name: input.teamName, zone: input.zone });
      const { userId } = await addPerson(ctx.auth, input);
      await addMember(ctx.database, team.id, userId, "owner");
      return { slug: team.slug };
    }),

  /** What an invitation's link leads to; null when it is unknown, used or expired. */
  invitation: openProcedure
    .input(z.object({ secret: z.string().max(200) }))
    .output(z.object({ team: z.string(), email: z.string(), role: z.enum(roles.words) }).nullable())
    .query(async ({ ctx, input }) => {
      const invitation = await findInvitation(ctx.database, input.secret, ctx.now());
      return invitation && { team: invitation.team.name, email: invitation.email, role: invitation.role };
    }),

  /** Accepts an invitation: as the person signed in, or with a new account. */
  accept: openProcedure
    .input(z.object({ secret: z.string().max(200), person: NewPerson.omit({ email: true }).optional() }))
    .output(z.object({ slug: z.string(), email: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const invitation = await findInvitation(ctx.database, input.secret, ctx.now());
      if (!invitation) throw new NotFound("This invitation is unknown, was used or has expired. Ask for a new one.");
      if (ctx.actor.kind === "person") {
        const { slug } = await acceptInvitation(ctx.database, invitation.id, ctx.actor.userId, ctx.now());
        return { slug, email: ctx.actor.email };
      }
      if (!input.person) throw new Conflict("Sign in, or choose a name and a password.");
      if (await hasAccount(ctx.auth, invitation.email))
        throw new Conflict("There is an account for this address. Sign in first, then open the link again.");
      const { userId } = await addPerson(ctx.auth, { ...input.person, email: invitation.email });
      const { slug } = await acceptInvitation(ctx.database, invitation.id, userId, ctx.now());
      return { slug, email: invitation.email };
    }),
});
