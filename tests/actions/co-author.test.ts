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

/**
 * What is wrong with how an edit ended: one that was refused left the sheet as the co-author had it. Only where rows went and came
 * again may the user be told where to look.
 */
function faultsOf(kind: string, changed: readonly string[], mayBeTorn: boolean): string[] {
  if (["changed-meanwhile", "rows-moved"].includes(kind)) return changed.map((key) => `${kind} ${key}`);
  const isRight = kind === "done" || (kind === "not-restored" && mayBeTorn);
  return isRight ? [] : [kind];
}

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
      const [kinds, faults]: [string[], string[]] = [[], []];
      for (let number = 1; number <= requests; number++)
        await withForm(async (excel, form) => {
          before(excel, number, () => meddle(excel, form));
          const kind = await kindOf(act(form));
          kinds.push(kind);
          const mayBeTorn = name === "inserts a row above" && edit === "a moved indicator";
          faults.push(...faultsOf(kind, differing(alone, everything(excel)), mayBeTorn));
        });
      expect(faults).toEqual([]);
      // The second request of an edit that only writes is the one that writes.
      expect(kinds.slice(0, 2)).not.toContain("done");
    },
  );
});
