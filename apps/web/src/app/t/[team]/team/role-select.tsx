"use client";

import { useId } from "react";
import type { Team } from "../../../../team/team.tsx";

export type Role = Team["role"];

/** Least first: each may do what those before it may. */
export const roles = ["viewer", "reviewer", "editor", "owner"] as const satisfies readonly Role[];

/** What each role may do, for who chooses one. */
export const roleWords: Record<Role, string> = {
  viewer: "reads everything and changes nothing",
  reviewer: "corrects labels",
  editor: "changes outlets and topics",
  owner: "does all and manages people",
};

export type RoleSelectProps = {
  /** What the role is of; shown above the field, or only read out. */
  label: string;
  isLabelShown?: boolean;
  role: Role;
  onChange: (role: Role) => void;
  disabled?: boolean;
};

/** A choice of the four roles. */
export function RoleSelect({ label, isLabelShown = false, role, onChange, disabled = false }: RoleSelectProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={isLabelShown ? "mb-1 block font-medium" : "sr-only"}>
        {label}
      </label>
      <select
        id={id}
        value={role}
        disabled={disabled}
        onChange={(event) => {
          const chosen = roles.find((each) => each === event.target.value);
          if (chosen) onChange(chosen);
        }}
        className="h-9 rounded border border-outline bg-page px-2 disabled:opacity-60 touch:h-10 touch:text-heading"
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}
