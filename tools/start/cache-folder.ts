import { join } from "node:path";

/** Where this project keeps what it may lose, as each system has it. */
export function cacheFolder(environment: NodeJS.ProcessEnv, home: string): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = environment;
  return join(LOCALAPPDATA ?? XDG_CACHE_HOME ?? join(home, ".cache"), "performance-target-forms");
}
