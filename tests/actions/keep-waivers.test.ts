import { readWaivers, writeWaivers } from "../../src/actions/keep-waivers";
import type { Waiver } from "../../src/actions/waivers";
import { saveBook } from "excel-stand-in/xlsx/save";
import { inExcel } from "../excel/in-excel";

const waiver: Waiver = {
  project: "区特保队伍经费",
  rule: "target-missing",
  variant: null,
  field: "indicators.annual.市民满意度.target",
  said: '["",{}]',
  reason: "年底才调查",
};

test("waivers are kept in the workbook, and none leave no trace in it", async () => {
  await inExcel(async ({ host }) => {
    expect(await readWaivers()).toEqual([]);
    await writeWaivers([waiver]);
    expect(await readWaivers()).toEqual([waiver]);
    await writeWaivers([]);
    expect(await readWaivers()).toEqual([]);
    expect(host.book.settings).toEqual([]);
  });
});

test("taking away what is not there is no mistake", async () => {
  await inExcel(async () => {
    await writeWaivers([]);
    expect(await readWaivers()).toEqual([]);
  });
});

test("waivers travel with the file", async () => {
  let file = new Uint8Array();
  await inExcel(async ({ host }) => {
    await writeWaivers([waiver]);
    file = saveBook(host.book).slice();
  });
  await inExcel(
    async () => {
      expect(await readWaivers()).toEqual([waiver]);
    },
    { book: file },
  );
});

test.each(["no JSON", '{"a":1}', '[{"project":1}]'])(
  "what someone else has kept there (%s) counts for nothing",
  async (kept) => {
    await inExcel(async ({ Excel: library }) => {
      await library.run(async (context) => {
        context.workbook.settings.add("performance-target-forms.waivers", kept);
        await context.sync();
      });
      expect(await readWaivers()).toEqual([]);
    });
  },
);

test("a workbook that is read-only keeps none, and says so", async () => {
  await inExcel(
    async () => {
      await expect(writeWaivers([waiver])).rejects.toMatchObject({ kind: "read-only" });
    },
    { readOnly: true },
  );
});
