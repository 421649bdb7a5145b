/**
 * Teams, members and invitations: the schema `auth`, which is read before a team is known, by this module only. People sign
 * in through better-auth, which keeps its own tables there through `authAdapter`.
 */
import { createHash, randomBytes } from "node:crypto";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { roles, type Role } from "./codes.ts";
import type { Database } from "./database.ts";
import { Conflict, NotFound } from "./failures.ts";
import type { Prisma } from "./generated/client.ts";

export interface Team {
  id: number;
  slug: string;
  name: string;
  /** IANA zone in which its days begin. */
  zone: string;
  /** Least confidence of a counted stance. */
  bar: number;
}

export interface Member {
  userId: string;
  name: string;
  email: string;
  role: Role;
  since: Date;
}

export interface OpenInvitation {
  id: string;
  email: string;
  role: Role;
  invitedBy: string;
  expiresAt: Date;
}

const INVITATION_DAYS = 14;
const TEAM_COLUMNS = { id: true, slug: true, name: true, zone: true, bar: true } as const;

/** What better-auth keeps its users and sessions with. */
export function authAdapter({ prisma }: Database) {
  return prismaAdapter(prisma, { provider: "postgresql" });
}

export function findTeam({ prisma }: Database, slug: string): Promise<Team | null> {
  return prisma.team.findUnique({ where: { slug }, select: TEAM_COLUMNS });
}

export function listTeams({ prisma }: Database): Promise<Team[]> {
  return prisma.team.findMany({ select: TEAM_COLUMNS, orderBy: { name: "asc" } });
}

export async function findMembership(
  { prisma }: Database,
  slug: string,
  userId: string,
): Promise<{ team: Team; role: Role } | null> {
  const member = await prisma.member.findFirst({
    where: { userId, team: { slug } },
    select: { role: true, team: { select: TEAM_COLUMNS } },
  });
  return member && { team: member.team, role: roles.word(member.role) };
}

/** The teams a person is in, by name. */
export async function teamsOf({ prisma }: Database, userId: string): Promise<(Team & { role: Role })[]> {
  const members = await prisma.member.findMany({
    where: { userId },
    select: { role: true, team: { select: TEAM_COLUMNS } },
    orderBy: { team: { name: "asc" } },
  });
  return members.map(({ team, role }) => Object.assign({}, team, { role: roles.word(role) }));
}

/** Throws Conflict when the slug is taken. */
export async function addTeam({ prisma }: Database, team: { slug: string; name: string; zone: string }): Promise<Team> {
  if (await prisma.team.findUnique({ where: { slug: team.slug } }))
    throw new Conflict(`The address /t/${team.slug} is taken by another team.`);
  return prisma.team.create({ data: team, select: TEAM_COLUMNS });
}

export async function addMember({ prisma }: Database, teamId: number, userId: string, role: Role): Promise<void> {
  await prisma.member.create({ data: { teamId, userId, role: roles.code(role) } });
}

export async function listMembers({ prisma }: Database, teamId: number): Promise<Member[]> {
  const members = await prisma.member.findMany({
    where: { teamId },
    select: { userId: true, role: true, createdAt: true, user: { select: { name: true, email: true } } },
    orderBy: [{ role: "desc" }, { user: { name: "asc" } }],
  });
  return members.map(({ userId, role, createdAt, user }) => ({
    userId,
    role: roles.word(role),
    since: createdAt,
    name: user.name,
    email: user.email,
  }));
}

/** Throws Conflict for the last owner: somebody must be able to manage the team. */
export async function changeRole({ prisma }: Database, teamId: number, userId: string, role: Role): Promise<void> {
  await prisma.$transaction(async (tx) => {
    if (role !== "owner") await keepAnOwner(tx, teamId, userId);
    const { count } = await tx.member.updateMany({ where: { teamId, userId }, data: { role: roles.code(role) } });
    if (count === 0) throw new NotFound("This person is not in the team.");
  });
}

/** Throws Conflict for the last owner. The person's account stays; their sessions see the team no more at once. */
export async function removeMember({ prisma }: Database, teamId: number, userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await keepAnOwner(tx, teamId, userId);
    const { count } = await tx.member.deleteMany({ where: { teamId, userId } });
    if (count === 0) throw new NotFound("This person is not in the team.");
  });
}

/** Holds the owners as they are until the transaction's end: of two who step down at once, the second sees the first gone. */
async function keepAnOwner(tx: Prisma.TransactionClient, teamId: number, userId: string): Promise<void> {
  const owners = await tx.$queryRaw<{ userId: string }[]>`
    SELECT user_id AS "userId" FROM auth.member
    WHERE team_id = ${teamId} AND role = ${roles.code("owner")} ORDER BY user_id FOR UPDATE`;
  if (owners.length === 1 && owners[0]!.userId === userId)
    throw new Conflict("This is the team's last owner. Make somebody else an owner first.");
}

export function seenAt({ prisma }: Database, teamId: number, userId: string): Promise<Date | null> {
  return prisma.member
    .findUnique({ where: { teamId_userId: { teamId, userId } }, select: { seenAt: true } })
    .then((member) => member?.seenAt ?? null);
}

export async function markSeen({ prisma }: Database, teamId: number, userId: string, at: Date): Promise<void> {
  await prisma.member.update({ where: { teamId_userId: { teamId, userId } }, data: { seenAt: at } });
}

/** A secret for a link, and the hash that is kept of it: the secret itself is shown once. */
function makeSecret(): { secret: string; hash: string } {
  const secret = randomBytes(24).toString("base64url");
  return { secret, hash: hashSecret(secret) };
}

function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Makes a link's secret for one person to join. */
export async function invite(
  { prisma }: Database,
  teamId: number,
  invitation: { email: string; role: Role; invitedBy: string; now: Date },
): Promise<{ id: string; secret: string; expiresAt: Date }> {
  const { secret, hash } = makeSecret();
  const expiresAt = new Date(invitation.now.getTime() + INVITATION_DAYS * 86_400_000);
  const { id } = await prisma.invitation.create({
    data: {
      teamId,
      email: invitation.email,
      role: roles.code(invitation.role),
      invitedBy: invitation.invitedBy,
      tokenHash: hash,
      expiresAt,
    },
  });
  return { id, secret, expiresAt };
}

/** Invitations that can still be accepted. */
export async function openInvitations({ prisma }: Database, teamId: number, now: Date): Promise<OpenInvitation[]> {
  const invitations = await prisma.invitation.findMany({
    where: { teamId, acceptedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
  return invitations.map(({ id, email, role, invitedBy, expiresAt }) => ({
    id,
    email,
    role: roles.word(role),
    invitedBy,
    expiresAt,
  }));
}

export async function withdrawInvitation({ prisma }: Database, teamId: number, id: string): Promise<void> {
  const { count } = await prisma.invitation.deleteMany({ where: { id, teamId, acceptedAt: null } });
  if (count === 0) throw new NotFound("This invitation is gone: it was accepted or withdrawn.");
}

/** The open invitation behind a link's secret; null when it is unknown, used or expired. */
export async function findInvitation({ prisma }: Database, secret: string, now: Date) {
  const invitation = await prisma.invitation.findUnique({
    where: { tokenHash: hashSecret(secret) },
    include: { team: { select: TEAM_COLUMNS } },
  });
  if (!invitation || invitation.acceptedAt || invitation.expiresAt <= now) return null;
  return { id: invitation.id, email: invitation.email, role: roles.word(invitation.role), team: invitation.team };
}

/** Uses the invitation up; throws Conflict when somebody was quicker. */
export async function acceptInvitation(
  { prisma }: Database,
  id: string,
  userId: string,
  now: Date,
): Promise<{ slug: string }> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, acceptedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now },
    });
    if (count === 0) throw new Conflict("This invitation has been used or has expired. Ask for a new one.");
    const invitation = await tx.invitation.findUniqueOrThrow({ where: { id }, include: { team: true } });
    await tx.member.upsert({
      where: { teamId_userId: { teamId: invitation.teamId, userId } },
      create: { teamId: invitation.teamId, userId, role: invitation.role },
      update: {},
    });
    return { slug: invitation.team.slug };
  });
}

/** A one-time token with which the first owner comes in. Earlier ones stop working. */
export async function makeSetupToken({ prisma }: Database): Promise<string> {
  const { secret, hash } = makeSecret();
  await prisma.$transaction([prisma.setupToken.deleteMany(), prisma.setupToken.create({ data: { tokenHash: hash } })]);
  return secret;
}

/** Whether the token would let somebody in. */
export async function isSetupToken({ prisma }: Database, secret: string): Promise<boolean> {
  const token = await prisma.setupToken.findUnique({ where: { tokenHash: hashSecret(secret) } });
  return token !== null && token.usedAt === null;
}

/** Uses the token up; answers false when it was unknown or used. */
export async function useSetupToken({ prisma }: Database, secret: string, now: Date): Promise<boolean> {
  const { count } = await prisma.setupToken.updateMany({
    where: { tokenHash: hashSecret(secret), usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

/** No rule's window is longer; what was last counted before it is forgotten. */
const LONGEST_WINDOW_MS = 3_600_000;

/**
 * Counts one attempt under a key and answers whether it is within `max`, where a pause of `window` seconds starts the count anew.
 * One that is refused does not prolong the refusal; `retryAfter` is the seconds until it ends. Counted and decided in one statement, so
 * that attempts made at once can't all pass.
 */
export async function countAttempt(
  { prisma }: Database,
  key: string,
  { window, max }: { window: number; max: number },
): Promise<{ allowed: boolean; retryAfter: number | null }> {
  const now = Date.now();
  const since = now - window * 1000;
  const [kept] = await prisma.$queryRaw<{ count: number; last: bigint }[]>`
    WITH forgotten AS (
      DELETE FROM auth.rate_limit
      WHERE last_request < ${now - LONGEST_WINDOW_MS} AND key <> ${key})
    INSERT INTO auth.rate_limit AS kept (id, key, count, last_request) VALUES (gen_random_uuid(), ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept.last_request <= ${since} THEN 1 ELSE least(kept.count, ${max}) + 1 END,
      last_request = CASE WHEN kept.last_request <= ${since} OR kept.count < ${max} THEN ${now} ELSE kept.last_request END
    RETURNING count, last_request AS last`;
  if (kept!.count <= max) return { allowed: true, retryAfter: null };
  return { allowed: false, retryAfter: Math.ceil((Number(kept!.last) - since) / 1000) };
}

/** Starts a key's count anew. */
export async function forgetAttempts({ prisma }: Database, key: string): Promise<void> {
  await prisma.rateLimit.deleteMany({ where: { key } });
}
