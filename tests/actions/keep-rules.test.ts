import { readWorkbookRules, writeWorkbookRules } from "../../src/actions/keep-rules";
import { noOwnRules, type OwnRules } from "../../src/core/checks/own/own-rules";
import { saveBook } from "excel-stand-in/xlsx/save";
import { inExcel } from "../excel/in-excel";

const rules: OwnRules = { rules: { "goal-vague": "off" }, limits: { weightSums: [100] } };

test("rules are kept in the workbook and travel with the file", async () => {
  let file = new Uint8Array();
  await inExcel(async ({ host }) => {
    expect(await readWorkbookRules()).toEqual(noOwnRules);
    await writeWorkbookRules(rules);
    file = saveBook(host.book).slice();
  });
  await inExcel(
    async () => {
      expect(await readWorkbookRules()).toEqual(rules);
    },
    { book: file },
  );
});

test("of no rules there remains no trace", async () => {
  await inExcel(async ({ host }) => {
    await writeWorkbookRules(rules);
    await writeWorkbookRules(noOwnRules);
    expect(await readWorkbookRules()).toEqual(noOwnRules);
    expect(host.book.settings).toEqual([]);
  });
});

test("rules of a later version stay, and so does what they say", async () => {
  const later = { rules: { "rule-of-2030": "off" }, limits: {} } as const;
  await inExcel(async () => {
    await writeWorkbookRules(later);
    expect(await readWorkbookRules()).toEqual(later);
  });
});

test.each(["no JSON", "[]", '{"rules":{"goal-vague":"maybe"},"limits":{}}'])(
  "damaged rules (%s) are told apart from none",
  async (kept) => {
    await inExcel(async ({ Excel: library }) => {
      await library.run(async (context) => {
        context.workbook.settings.add("performance-target-forms.rules", kept);
        await context.sync();
      });
      expect(await readWorkbookRules()).toBeNull();
    });
  },
);

test("a workbook that is read-only keeps none, and says so", async () => {
  await inExcel(
    async () => {
      await expect(writeWorkbookRules(rules)).rejects.toMatchObject({ kind: "read-only" });
    },
    { readOnly: true },
  );
});
