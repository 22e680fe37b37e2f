import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { cellName } from "../../src/core/grid/address";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { before, edits, kindOf, requestsOf, withForm } from "./meanwhile";
import { differing, everything } from "./on-a-sheet";

jest.setTimeout(120_000);

/** What somebody else does to the form meanwhile. */
type Meddling = (excel: OpenedExcel, form: FormOnSheet) => Promise<void>;

const nameCell = ({ form }: FormOnSheet, at: number): string =>
  cellName(form.places[`indicators.annual.${at}.name`]?.cell ?? { row: 0, column: 0 });

const meddlings: Readonly<Record<string, Meddling>> = {
  "exchanges two names": async ({ coAuthor }, form) => {
    const { annual } = form.form.project.indicators;
    await coAuthor.type(nameCell(form, 4), annual[5]?.name ?? "");
    await coAuthor.type(nameCell(form, 5), annual[4]?.name ?? "");
  },
  "inserts a row above": async ({ coAuthor }) => {
    await coAuthor.insertRows("3:3");
  },
};

describe.each(Object.keys(meddlings))("a co-author who %s", (name) => {
  const meddle = meddlings[name] ?? (() => Promise.resolve());

  test.each(Object.keys(edits))(
    "before any request of %s: it is refused and leaves the sheet as it is, or comes whole",
    async (edit) => {
      const act = edits[edit] ?? (() => Promise.resolve());
      let alone: ReadonlyMap<string, string> = new Map();
      await withForm(async (excel, form) => {
        await meddle(excel, form);
        alone = everything(excel);
      });
      const { edit: requests } = await requestsOf(act);
      const kinds: string[] = [];
      for (let number = 1; number <= requests; number++)
        await withForm(async (excel, form) => {
          before(excel, number, () => meddle(excel, form));
          const kind = await kindOf(act(form));
          kinds.push(kind);
          if (["changed-meanwhile", "rows-moved"].includes(kind))
            expect(differing(alone, everything(excel))).toEqual([]);
          else if (kind === "not-restored")
            // Between its row's going and coming again somebody else has moved rows: the user is told where to look.
            expect([name, edit]).toEqual(["inserts a row above", "a moved indicator"]);
          else expect(kind).toBe("done");
        });
      // The second request of an edit that only writes is the one that writes.
      expect(kinds.slice(0, 2)).not.toContain("done");
    },
  );
});
