import { spawn } from "node:child_process";
import { join } from "node:path";
import { StartProblem } from "./listen";

export const root = join(__dirname, "../..");

/** Which build: its webpack configuration and mode, where it goes, and the variables that it is made with. */
export interface Build {
  readonly config: string;
  readonly mode: "production" | "development";
  readonly into: string;
  readonly variables?: NodeJS.ProcessEnv;
}

/**
 * Runs webpack in a process of its own.
 * @throws StartProblem with what webpack says, if it fails
 */
export function build({ config, mode, into, variables }: Build): Promise<void> {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const options = ["--config", join(root, config), "--mode", mode, "--output-path", into];
  const running = spawn(process.execPath, [webpack, ...options], {
    cwd: root,
    env: { ...process.env, ...variables },
  });
  let said = "";
  for (const stream of [running.stdout, running.stderr])
    stream.on("data", (part: Buffer) => (said += part.toString()));
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new StartProblem(`The build failed (${config}):\n${said}`));
    });
  });
}
