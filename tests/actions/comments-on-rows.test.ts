import { moveIndicator } from "../../src/actions/move-indicator";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { undoLast } from "../../src/actions/undo-last";
import { insertPlans } from "../../src/excel/insert-plans";
import { emptyProject } from "../../src/core/form/project";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { ltsc2021Sets } from "excel-stand-in/requirement-sets";
import { layoutNames, type LayoutName } from "../../src/core/layout/layout";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { inExcel } from "../excel/in-excel";
import { seedProjects } from "../helpers/seed-projects";
import { everything, differing, formNow } from "./on-a-sheet";

const [project = emptyProject] = seedProjects;

/** Every comment of the active sheet: where it stands, what it and its replies say. */
function commentsOn({ workbook: { book } }: OpenedExcel): string[] {
  const comments = book.sheets.get(book.activeSheet)?.comments ?? [];
  return comments
    .map(({ area, content, replies, resolved }) =>
      [area.top, area.left, content, ...replies.map((reply) => reply.content), resolved].join("|"),
    )
    .sort();
}

/** Another comment lies above the table, and one on the last indicator's row; the first indicator's name is a link. */
async function withComments(
  layout: LayoutName,
  at: number,
  work: (excel: OpenedExcel, cell: { row: number; column: number }) => Promise<void>,
): Promise<void> {
  await inExcel(
    async (excel) => {
      await insertPlans([planSheet(project, layouts[layout])]);
      const { form } = await formNow();
      const cell = form.places[`indicators.annual.${at}.name`]?.cell ?? { row: 0, column: 0 };
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.comments.add(sheet.getRange("A1"), "标题请核对");
        const comment = sheet.comments.add(sheet.getCell(cell.row, cell.column), "口径请与去年一致");
        comment.replies.add("已核对");
        comment.resolved = true;
        const name = sheet.getCell(cell.row, cell.column);
        name.hyperlink = { address: "https://example.gov.cn/", screenTip: "依据" };
        name.format.font.color = "#FF0000";
        await context.sync();
      });
      await work(excel, cell);
    },
    { requirementSets: ltsc2021Sets },
  );
}

const author = (text: string, { workbook: { book } }: OpenedExcel): string => `${book.author}:\n${text}`;

describe.each(layoutNames)("on a form of %s", (layout) => {
  test("undo brings back comments, their replies and links of a row that was removed", async () => {
    await withComments(layout, 1, async (excel, { row, column }) => {
      const before = everything(excel);
      await removeIndicator(await formNow(), "annual", 1);
      expect(commentsOn(excel)).toEqual(["0|0|标题请核对|false"]);
      await undoLast();
      expect(commentsOn(excel)).toEqual([
        "0|0|标题请核对|false",
        [row, column, author("口径请与去年一致", excel), author("已核对", excel), true].join("|"),
      ]);
      expect(differing(before, everything(excel))).toEqual(["comments"]);
    });
  });

  test("where an indicator moves to another group, comments stay in their cells with their authors, and undo is identity", async () => {
    await withComments(layout, 1, async (excel) => {
      const [before, comments] = [everything(excel), commentsOn(excel)];
      const last = project.indicators.annual.length - 1;
      await moveIndicator(await formNow(), "annual", 1, last);
      const { form } = await formNow();
      expect(form.project.indicators.annual[last]?.name).toBe(project.indicators.annual[1]?.name);
      expect(commentsOn(excel)).toEqual(comments);
      await undoLast();
      expect(differing(before, everything(excel))).toEqual([]);
    });
  });
});

test("if Excel breaks off while a row goes, its comment is still there, once", async () => {
  await withComments("shanghai-2026", 1, async (excel) => {
    const before = commentsOn(excel);
    excel.host.breakOff({ code: "GeneralException", member: "Range.delete" });
    await expect(removeIndicator(await formNow(), "annual", 1)).rejects.toMatchObject({
      kind: "fault",
      values: { code: "GeneralException" },
    });
    expect(commentsOn(excel)).toEqual(before);
  });
});
