import { truncateSync } from "node:fs";
import { openFile } from "../../src/cli/open-file";
import { FileProblem } from "../../src/files/file-problem";
import { limits } from "../../src/files/limits";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();

async function problemWith(path: string): Promise<unknown> {
  return openFile(path).catch((problem: unknown) =>
    problem instanceof FileProblem ? problem.kind : problem,
  );
}

test("a file gives its bytes", async () => {
  expect([...(await openFile(folder.write("a.txt", "AB")))]).toEqual([65, 66]);
});

test("what is not there, or lies under a file, is not found", async () => {
  expect(await problemWith(folder.path("b.txt"))).toBe("not-found");
  expect(await problemWith(`${folder.write("c.txt", "")}/d.txt`)).toBe("not-found");
});

test("a folder is told apart", async () => {
  expect(await problemWith(folder.path("."))).toBe("a-folder");
});

test("a file that is too large is refused before it is read", async () => {
  const large = folder.write("large.xlsx", "");
  truncateSync(large, limits.fileBytes + 1);
  expect(await problemWith(large)).toBe("file-too-large");
});

test("whatever else the system says is passed on", async () => {
  await expect(openFile(folder.path("a".repeat(300)))).rejects.toMatchObject({
    kind: "cannot-open",
    values: { reason: "ENAMETOOLONG" },
  });
});
