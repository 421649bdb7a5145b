import type { Team } from "../../../../team/team.tsx";

const everybodys = ["members", "account"] as const;
const owners = ["members", "invitations", "audit", "account"] as const;
export type TeamView = (typeof owners)[number];

/** The views of the team's screen that a role has; the server refuses the others' questions by itself. */
export function teamViews(role: Team["role"]): readonly TeamView[] {
  return role === "owner" ? owners : everybodys;
}

/** The view that the address asks for, or the first where it names none that the role has. */
export function teamViewOf(tab: string | undefined, role: Team["role"]): TeamView {
  return teamViews(role).find((view) => view === tab) ?? "members";
}
