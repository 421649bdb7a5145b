"use client";

import { useAddress } from "../address/use-address.ts";
import { formatMoment } from "../format/moments.ts";
import { useTeamClock } from "../format/team-clock.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";

export type VersionPickerProps = {
  /** The number of the version that is shown with its marks. */
  current: number;
  /** Earlier ones, newest first. */
  versions: RouterOutputs["articles"]["read"]["versions"];
  /** The place of the one whose changes are shown. */
  chosen: number | undefined;
};

/** The text as it stands, or what the outlet changed in it since an earlier version. */
export function VersionPicker({ current, versions, chosen }: VersionPickerProps) {
  const { go } = useAddress();
  const clock = useTeamClock();
  const show = (version: string) =>
    go((address) => ({ ...address, screen: { ...address.screen, version: version === "" ? undefined : version } }));
  return (
    <p className="mb-4">
      <label>
        <span className="text-muted">Show </span>
        <select
          value={chosen === undefined ? "" : String(versions[chosen]!.version)}
          onChange={(event) => show(event.target.value)}
          className="target rounded border border-outline bg-page px-2"
        >
          <option value="">version {current}, as it stands</option>
          {versions.map(({ version, fetchedAt }, at) => (
            <option key={version} value={version}>
              what changed from version {version} ({formatMoment(new Date(fetchedAt), clock)}) to{" "}
              {versions[at - 1]?.version ?? current}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
