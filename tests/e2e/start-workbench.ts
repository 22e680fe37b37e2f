import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export interface Started {
  readonly address: string;
  /** Ends it as Ctrl+C does; gives its exit code. */
  readonly interrupt: () => Promise<number | null>;
}

/** Runs `npm start` as npm does, on any free port, and waits until it says its address. @throws Error with what it printed if it ends before */
export function startWorkbench(): Promise<Started> {
  const started = spawn(process.execPath, [join(__dirname, "../../tools/start.js"), "--no-open"], {
    env: { ...process.env, PORT: "0" },
  });
  const ended = new Promise<number | null>((resolve) => started.once("close", resolve));
  const interrupt = (): Promise<number | null> => {
    started.kill("SIGINT");
    return ended;
  };
  return addressOf(started).then((address) => ({ address, interrupt }));
}

function addressOf(started: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    const onPrinted = (part: Buffer): void => {
      printed += part.toString();
      const [address] = /https:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    started.stdout?.on("data", onPrinted);
    started.stderr?.on("data", onPrinted);
    started.once("close", (code) => {
      reject(new Error(`npm start ended (${String(code)}):\n${printed}`));
    });
  });
}
