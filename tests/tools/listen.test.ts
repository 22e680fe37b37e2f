import { createServer, type Server } from "node:net";
import { listen } from "../../tools/start/listen";

const servers: Server[] = [];

function server(): Server {
  const made = createServer();
  servers.push(made);
  return made;
}

afterEach(() => {
  for (const open of servers.splice(0)) open.close();
});

test("PORT=0 gives any free port", async () => {
  expect(await listen(server(), "0")).toBeGreaterThan(0);
});

test("a port that is asked for and taken is said in one sentence", async () => {
  const taken = String(await listen(server(), "0"));
  await expect(listen(server(), taken)).rejects.toThrow(
    `Port ${taken} is taken: end what uses it, or choose another PORT.`,
  );
});

test("without PORT the next free one is taken", async () => {
  const first = await listen(server(), undefined);
  const second = await listen(server(), undefined);
  expect(first).toBeGreaterThanOrEqual(3000);
  expect(second).toBeGreaterThan(first);
});

test.each(["http", "-1", "3000.5", "65536", " "])("%j is no port", async (wanted) => {
  await expect(listen(server(), wanted)).rejects.toThrow(`PORT must be a number up to 65535: ${wanted}`);
});
