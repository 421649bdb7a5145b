import { delimiter, join, sep } from "node:path";

/** What a script of pnpm finds in its environment and a person's shell does not have; and what would steer Onrecord. */
const NOT_A_STRANGERS = /^(npm_(?!config_registry$)|pnpm_|node_|init_cwd$|onrecord_|database_url|port$|host$|e2e_)/i;

/** The environment of somebody at a shell who has never been in this clone: without what pnpm and this workspace put into ours. */
export function strangersEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !NOT_A_STRANGERS.test(name));
  const path = (env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.split(sep).includes("node_modules"));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

/** Where npm and pnpm keep what they have downloaded: in this folder, which is empty at first. */
export function cachesIn(folder: string): NodeJS.ProcessEnv {
  return {
    npm_config_cache: join(folder, "npm"),
    XDG_CACHE_HOME: join(folder, "cache"),
    XDG_DATA_HOME: join(folder, "data"),
    XDG_STATE_HOME: join(folder, "state"),
  };
}
