import { profiles, type ProfileName } from "../../src/profiles";
import { errorCode, onSheet, settled, withExcel } from "../with-excel";

const profileNames = Object.keys(profiles) as ProfileName[];

/** The user types 5 into B1, `work` is done, and the user presses Ctrl+Z. @returns whether it took the 5 back */
async function typedThenUndone(
  profile: ProfileName,
  work: (sheet: Excel.Worksheet) => void,
): Promise<boolean> {
  let isBack = false;
  await withExcel(
    async (excel) => {
      await excel.user.type("B1", "5");
      await onSheet(excel, async (sheet, context) => {
        work(sheet);
        await context.sync();
      });
      isBack = (await excel.user.undo()) && excel.workbook.values("B1")[0]?.[0] === null;
    },
    { profile },
  );
  return isBack;
}

/** office-js issues 5918 and 2505: asking for merged areas empties undo and redo on Windows. */
test("asking for merges leaves nothing to undo in Excel for Windows, and only there", async () => {
  const kept = await Promise.all(
    profileNames.map((profile) =>
      typedThenUndone(profile, (sheet) => {
        sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address");
      }),
    ),
  );
  expect(profileNames.filter((_, at) => !kept[at])).toEqual(["windows-365"]);
});

/** A comment in office-js issue 2543. */
test("registering for selections does so, too; registering for changes does not", async () => {
  const selections = (sheet: Excel.Worksheet): void => {
    sheet.onSelectionChanged.add(() => Promise.resolve());
  };
  const changes = (sheet: Excel.Worksheet): void => {
    sheet.onChanged.add(() => Promise.resolve());
  };
  expect(await typedThenUndone("windows-365", selections)).toBe(false);
  expect(await typedThenUndone("windows-365", changes)).toBe(true);
  expect(await typedThenUndone("web", selections)).toBe(true);
});

test("reading values leaves what the user can undo in every Excel", async () => {
  for (const profile of profileNames)
    expect(await typedThenUndone(profile, (sheet) => sheet.getRange("A1:C3").load("values"))).toBe(true);
});

/** office-js-docs-pr 5175: what add-ins do can be undone from ExcelApi 1.19 on; before, it empties the history. */
test("a write of an add-in empties the history of an Excel below ExcelApi 1.19", async () => {
  for (const profile of profileNames)
    await withExcel(
      async (excel) => {
        await excel.user.type("B1", "5");
        await onSheet(excel, async (sheet, context) => {
          sheet.getRange("A1").values = [["from the add-in"]];
          await context.sync();
        });
        const isLongTerm = profile.startsWith("ltsc");
        expect([profile, await excel.user.undo()]).toEqual([profile, !isLongTerm]);
        expect(excel.workbook.values("A1:B1")).toEqual([[isLongTerm ? "from the add-in" : null, 5]]);
      },
      { profile },
    );
});

/** "Excel add-ins undo capabilities": `mergeUndoGroup` (ExcelApi 1.20). */
describe("a batch that is to be undone as one step", () => {
  const grouped = { mergeUndoGroup: true } as Excel.RunOptions;

  test("is one, over all its syncs", async () => {
    await withExcel(
      async (excel) => {
        await excel.user.type("A1", "before");
        await excel.Excel.run(grouped, async (context) => {
          for (const text of ["one", "two"]) {
            context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
            await context.sync();
          }
        });
        await excel.user.undo();
        expect(excel.workbook.values("A1")).toEqual([["before"]]);
        await excel.user.redo();
        expect(excel.workbook.values("A1")).toEqual([["two"]]);
      },
      { profile: "web" },
    );
  });

  test("may ask for a sheet's name, and is refused to change it on a desktop", async () => {
    await withExcel(
      async (excel) => {
        const onName = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
          excel.Excel.run(grouped, async (context) => {
            work(context.workbook.worksheets.getActiveWorksheet());
            await context.sync();
          });
        await expect(onName((sheet) => sheet.load("name"))).resolves.toBeUndefined();
        expect(await errorCode(onName((sheet) => (sheet.name = "Other")))).toBe("UndoNotSupported");
      },
      { profile: "windows-365" },
    );
  });

  test("is refused what nothing undoes, such as the deletion of a sheet", async () => {
    await withExcel(
      async (excel) => {
        const remove = (options: Excel.RunOptions): Promise<void> =>
          excel.Excel.run(options, async (context) => {
            context.workbook.worksheets.add("Other").delete();
            await context.sync();
          });
        expect(await errorCode(remove(grouped))).toBe("UndoNotSupported");
        await settled();
        expect(await errorCode(remove({}))).toBe("ItemAlreadyExists");
      },
      { profile: "web" },
    );
  });
});
