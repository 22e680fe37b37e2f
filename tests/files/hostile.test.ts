import { startFileThread } from "../helpers/start-file-thread";
import { FileProblem } from "../../src/files/file-problem";
import { createFileReader } from "../../src/actions/thread/file-reader";
import { hostileFiles } from "./hostile-files";

// They are read as users' files are: in a thread whose memory has a limit.
// A slow machine may take its time: how long is not what is asked here.
const reader = createFileReader(startFileThread, {
  readMilliseconds: 25_000,
  startMilliseconds: 25_000,
  lastingMilliseconds: 25_000,
});
afterAll(() => {
  reader.close();
});

/** What is read, as texts and merges, or the kind of the problem. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const { forms, sheets, omissions } = await reader.read({
      source: "a.xlsx",
      given: bytes,
      language: "zh-CN",
    });
    const grids = [...forms, ...sheets].map(({ grid }) => grid);
    const cells = grids.flatMap((grid) => grid.cells.map(({ text }) => text));
    const merges = grids.reduce((sum, grid) => sum + grid.merges.length, 0);
    const left = omissions.reduce((sum, omission) => sum + ("count" in omission ? omission.count : 0), 0);
    return `${cells.join(" ").slice(0, 40)} / ${merges} merges / ${left} left out`;
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.kind;
    throw problem;
  }
}

test.each(hostileFiles())("%s", async (_, make, expected) => {
  expect(await outcomeOf(make())).toBe(expected);
});
