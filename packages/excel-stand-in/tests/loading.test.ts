import { errorCode, onSheet, withExcel } from "./with-excel";

describe("loadRecursive", () => {
  const commentsOf = async (depth: number): Promise<unknown> => {
    let data: unknown;
    await withExcel((excel) =>
      onSheet(excel, async (sheet, context) => {
        const comment = sheet.comments.add("A1", "question");
        comment.replies.add("answer");
        const { comments } = context.workbook;
        const queries = { Comment: "content", CommentReply: "content", CommentReplyCollection: "" };
        context.loadRecursive(comments, queries, depth);
        await context.sync();
        data = comments.items.map(({ content, replies }) => [
          content,
          replies.toJSON().items?.map((reply) => reply.content),
        ]);
      }),
    );
    return data;
  };

  test("answers what is asked of each type, at every depth down to the one that was named", async () => {
    expect(await commentsOf(3)).toEqual([["question", ["answer"]]]);
    expect(await commentsOf(1)).toEqual([["question", undefined]]);
  });
});

/** "Create a workbook" in "Work with workbooks using the Excel JavaScript API", Office Add-ins documentation. */
describe("Excel.createWorkbook", () => {
  test("opens a blank workbook or a given one beside this one", async () => {
    await withExcel(async ({ Excel: library, workbook }) => {
      const xlsx = Buffer.from("PK\u0003\u0004 and so on").toString("base64");
      await library.createWorkbook();
      await library.createWorkbook(xlsx);
      expect(workbook.book.openedBeside).toEqual(["", xlsx]);
      expect(workbook.sheetNames()).toEqual(["Sheet1"]);
    });
  });

  test("refuses what is no workbook", async () => {
    await withExcel(async ({ Excel: library, workbook }) => {
      const text = Buffer.from("no workbook").toString("base64");
      expect(await errorCode(library.createWorkbook(text))).toBe("InvalidArgument");
      expect(workbook.book.openedBeside).toEqual([]);
    });
  });
});
