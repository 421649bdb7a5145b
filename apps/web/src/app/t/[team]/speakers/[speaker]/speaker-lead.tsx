"use client";

import { Moment } from "../../../../../format/moment.tsx";
import { foldRoles, type Role } from "../../../../../speaker/fold-roles.ts";
import { IdentityDot } from "../../../../../speaker/identity-dot.tsx";
import type { SpeakerScreenProps } from "./speaker-screen.tsx";

/** The role as of now, those before it through time, and the other names. Roles are what articles gave. */
export function SpeakerLead({ speaker: { name, kind, colourSlot, aliases, roles } }: SpeakerScreenProps) {
  const [now, ...before] = foldRoles(roles);
  const others = aliases.filter((alias) => alias !== name);
  return (
    <div className="flex flex-col gap-1">
      <p className="inline-flex items-baseline gap-2">
        <IdentityDot slot={colourSlot} />
        {now === undefined ? (
          <span>{kind === "organization" ? "Organization" : "No role is given in the articles."}</span>
        ) : (
          <span>
            <span className="text-ink">{now.role}</span>
            {now.until !== null && (
              <>
                {" "}
                as of <Moment on={now.until} />
              </>
            )}
          </span>
        )}
      </p>
      {before.length > 0 && (
        <details>
          <summary className="w-fit rounded-sm py-0.5 hover:text-ink">
            {before.length === 1 ? "1 other role" : `${before.length} other roles`} through time
          </summary>
          <ul className="mt-1 mb-2">
            {before.map((role) => (
              <li key={role.role} className="flex flex-wrap gap-x-3 py-0.5">
                <span className="text-ink">{role.role}</span>
                <Days {...role} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <p>
          Also <span className="text-ink">{others.join(", ")}</span>
        </p>
      )}
    </div>
  );
}

function Days({ from, until }: Pick<Role, "from" | "until">) {
  if (from === null || until === null) return <span>on no known day</span>;
  if (from === until) return <Moment on={from} />;
  return (
    <span>
      <Moment on={from} /> to <Moment on={until} />
    </span>
  );
}
