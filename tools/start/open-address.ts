import { spawn } from "node:child_process";

/** The program that opens an address in the person's browser; null where there is no display. */
export function opener(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly [program: string, ...before: string[]] | null {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const display = [environment["DISPLAY"], environment["WAYLAND_DISPLAY"]].some(Boolean);
  return display ? ["xdg-open"] : null;
}

/** Opens the address. Where that fails nothing happens: the address has been printed. */
export function openAddress(address: string): void {
  const [program, ...before] = opener(process.platform, process.env) ?? [];
  if (program === undefined) return;
  const opened = spawn(program, [...before, address], { stdio: "ignore", detached: true });
  opened.on("error", () => undefined);
  opened.unref();
}
