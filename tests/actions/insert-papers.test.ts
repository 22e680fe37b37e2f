import { insertPapers } from "../../src/actions/insert-papers";
import { readWorkbook } from "../../src/actions/read-sheets";
import { contentsOf } from "../../src/core/kinds/contents-of";
import { makePaper } from "../../src/core/kinds/make/make-paper";
import { paperKinds } from "../../src/core/kinds/papers";
import { insertProjects } from "../../src/actions/insert-forms";
import { inExcel } from "../excel/in-excel";
import { seedProjects } from "../helpers/seed-projects";

test.each(paperKinds)(
  "each project gets its %s on a sheet of its own, which reads as it was made",
  async (kind) => {
    await inExcel(async () => {
      await insertProjects("shanghai-2026", seedProjects);
      const made = await insertPapers(kind, seedProjects);
      expect(made).toHaveLength(seedProjects.length);
      const all = await readWorkbook();
      for (const [at, project] of seedProjects.entries()) {
        const read = all.find(({ sheet }) => sheet.id === made[at]?.id);
        const [found] = read?.forms ?? [];
        const { paper = null, project: own = null } = found?.form ?? {};
        expect(paper && own && contentsOf(paper, own)).toEqual(makePaper(kind, project));
        expect(found?.form.leftovers).toEqual([]);
      }
    });
  },
);

test("the 申报表 stay as they are", async () => {
  await inExcel(async () => {
    await insertProjects("shanghai-2026", seedProjects);
    const before = await readWorkbook();
    await insertPapers("selfEvaluation", seedProjects);
    const after = await readWorkbook();
    const ids = before.map(({ sheet }) => sheet.id);
    const kept = after.filter(({ sheet }) => ids.includes(sheet.id));
    expect(kept.map(({ sheet }) => sheet.grid)).toEqual(before.map(({ sheet }) => sheet.grid));
  });
});
