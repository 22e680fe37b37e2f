import type { Server } from "node:net";

/** The add-in's manifest names this port. */
const usualPort = 3000;
const triedPorts = 20;
const highestPort = 65535;

/** Something that this machine lacks, in one sentence for the person who started the command. */
export class StartProblem extends Error {}

/**
 * Lets the server listen on this machine alone.
 * @param wanted - the variable PORT: that port and no other, 0 for any; without it 3000 or the next free one
 * @returns the port
 * @throws StartProblem if the port is taken or may not be used
 */
export async function listen(server: Server, wanted: string | undefined): Promise<number> {
  if (wanted === undefined || wanted === "") return firstFree(server);
  const port = Number(wanted);
  if (!/^\d+$/.test(wanted) || port > highestPort)
    throw new StartProblem(`PORT must be a number up to ${highestPort}: ${wanted}`);
  const found = await tryPort(server, port);
  if (found === null)
    throw new StartProblem(`Port ${wanted} is taken: end what uses it, or choose another PORT.`);
  return found;
}

async function firstFree(server: Server): Promise<number> {
  for (let port = usualPort; port < usualPort + triedPorts; port++) {
    const found = await tryPort(server, port);
    if (found !== null) return found;
  }
  throw new StartProblem(
    `Ports ${usualPort} to ${usualPort + triedPorts - 1} are all taken: name a free one in the variable PORT.`,
  );
}

/** The port that the server listens on then; null if it is taken. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(new StartProblem(`Port ${port} cannot be used (${error.code ?? error.message}).`));
    };
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
