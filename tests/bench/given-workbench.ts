import { startWorkbench, type Started } from "../e2e/start-workbench";

/** The workbench that runs at the address which this command was given; without one it is built and started. */
export function givenWorkbench(): Promise<Started> {
  const [, , address] = process.argv;
  if (address === undefined) return startWorkbench();
  return Promise.resolve({ address, interrupt: () => Promise.resolve(0) });
}
