/** Who may call what. Every procedure is built from one of these; a test walks over all of them as every role. */
import { randomUUID } from "node:crypto";
import { roles, type Role } from "@onrecord/db/codes";
import type { Db } from "@onrecord/db/database";
import { Conflict, NotFound } from "@onrecord/db/failures";
import { findMembership, findTeam, type Team } from "@onrecord/db/accounts";
import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Context } from "./context.ts";

/** What a procedure asks of its caller: kept with it, so that the walk over all procedures can read it. */
export interface Meta {
  needs: "nothing" | "operator" | "person" | Role;
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter({ shape, error, ctx }) {
      const id = randomUUID();
      if (error.code === "INTERNAL_SERVER_ERROR")
        ctx?.log(`${id} ${error.cause?.stack ?? error.stack ?? error.message}`);
      const message =
        error.code === "INTERNAL_SERVER_ERROR"
          ? "The server failed to answer. Nothing was changed. Try again; if it stays, tell the operator the id."
          : shape.message;
      return { ...shape, message, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, id } };
    },
  });

export const { router, createCallerFactory } = t;

/** Failures of the layers below become codes, here and nowhere else. */
const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof NotFound) throw new TRPCError({ code: "NOT_FOUND", message: cause.message, cause });
  if (cause instanceof Conflict) throw new TRPCError({ code: "CONFLICT", message: cause.message, cause });
  // What a procedure answers is checked, too; that failing is ours, and has another code.
  if (cause instanceof z.ZodError && result.error.code === "BAD_REQUEST")
    throw new TRPCError({ code: "BAD_REQUEST", message: sayIssues(cause), cause });
  return result;
});

/** A person reads it: what is wrong with which field, without the schema's own JSON. */
function sayIssues({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": ")).join("; ");
}

/** Anybody, signed in or not. */
export const openProcedure = procedure.meta({ needs: "nothing" });

/** The operator at the machine, never a browser. */
export const operatorProcedure = procedure.meta({ needs: "operator" }).use(({ ctx, next }) => {
  if (ctx.actor.kind !== "operator")
    throw new TRPCError({ code: "FORBIDDEN", message: "Only the operator can do this, at the command line." });
  return next();
});

/** Whoever signed in. */
export const personProcedure = procedure.meta({ needs: "person" }).use(({ ctx, next }) => {
  if (ctx.actor.kind !== "person") throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
  return next({ ctx: { ...ctx, person: ctx.actor } });
});

/** Checks that the caller has at least this role in the team named by its slug. Opens no transaction. */
function memberProcedure(needs: Role) {
  return procedure
    .meta({ needs })
    .input(z.object({ team: z.string() }))
    .use(async ({ ctx, input, next, type }) => {
      const { team, role } = await findCaller(ctx, input.team);
      if (roles.code(role) < roles.code(needs))
        throw new TRPCError({ code: "FORBIDDEN", message: `This needs the role ${needs}; yours is ${role}.` });
      return next({
        ctx: {
          ...ctx,
          team,
          role,
          /** Runs in a transaction that sees this team alone. */
          inTeam: <T>(work: (db: Db) => Promise<T>): Promise<T> =>
            ctx.database.withTeam(team.id, work, { snapshot: type === "query" }),
        },
      });
    });
}

async function findCaller(ctx: Context, slug: string): Promise<{ team: Team; role: Role }> {
  if (ctx.actor.kind === "nobody") throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
  if (ctx.actor.kind === "operator") {
    const team = await findTeam(ctx.database, slug);
    if (!team) throw new TRPCError({ code: "NOT_FOUND", message: `There is no team ${slug}.` });
    return { team, role: "owner" };
  }
  // A team that exists and one that doesn't answer alike to somebody who is not in it.
  const membership = await findMembership(ctx.database, slug, ctx.actor.userId);
  if (!membership) throw new TRPCError({ code: "NOT_FOUND", message: `There is no team ${slug} for you.` });
  return membership;
}

/** The same, with one transaction of the team around the whole procedure, as `ctx.db`. */
function teamProcedure(needs: Role) {
  return memberProcedure(needs).use(({ ctx, next }) =>
    ctx.inTeam(async (db) => {
      const result = await next({ ctx: { ...ctx, db } });
      // tRPC hands errors back as values; only a throw rolls the transaction back.
      if (!result.ok) throw result.error;
      return result;
    }),
  );
}

export const viewerProcedure = teamProcedure("viewer");
export const editorProcedure = teamProcedure("editor");
export const ownerProcedure = teamProcedure("owner");
/** For procedures that go to the network between their transactions: they call `ctx.inTeam` themselves. */
export const editorWithoutTransaction = memberProcedure("editor");
