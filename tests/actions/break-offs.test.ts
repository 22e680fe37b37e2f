import { undoLast } from "../../src/actions/undo-last";
import { before, edits, kindOf, requestsOf, withForm } from "./meanwhile";
import { differing, everything } from "./on-a-sheet";

jest.setTimeout(240_000);

/** Excel's codes ("Error handling with the application-specific JavaScript APIs") in turn. */
const codes = [
  ...(["GeneralException", "RequestAborted", "InvalidOperation", "AccessDenied", "Conflict"] as const),
  ...(["InvalidReference", "OperationCellsExceedLimit", "UnsupportedOperation"] as const),
];
/** How many members of a request go well before it breaks off. */
const waysIn = [0, 7, 60];

describe.each(Object.keys(edits))("Excel breaks off %s", (edit) => {
  const act = edits[edit] ?? (() => Promise.resolve());

  test("in any request, at its beginning or in its middle: all is as it was, or the user is told which cells are not", async () => {
    let tries = 0;
    const faults: string[] = [];
    const { edit: requests } = await requestsOf(act);
    for (const after of waysIn)
      for (let number = 1; number <= requests; number++)
        await withForm(async (excel, form) => {
          const were = everything(excel);
          const code = codes[tries++ % codes.length] ?? "GeneralException";
          before(excel, number, () => {
            excel.host.breakOff({ code, after });
            return Promise.resolve();
          });
          const problem = await act(form).then(
            () => null,
            (error: unknown) => error as { kind: string; values: Record<string, string> },
          );
          const changed = differing(were, everything(excel));
          if (problem?.kind === "not-restored" && problem.values["cells"]) return;
          if (problem) faults.push(...changed.map((key) => `${code} after ${after}: ${problem.kind} ${key}`));
        });
    expect(faults).toEqual([]);
    expect(tries).toBeGreaterThan(waysIn.length);
  });

  test("and undo, in any request: it can be tried again, or the user is told which cells are not as they were", async () => {
    const { undo: requests } = await requestsOf(act);
    const faults: string[] = [];
    for (let number = 1; number <= requests; number++)
      await withForm(async (excel, form) => {
        const were = everything(excel);
        await act(form);
        const done = everything(excel);
        before(excel, number, () => {
          excel.host.breakOff({ code: codes[number % codes.length] ?? "GeneralException" });
          return Promise.resolve();
        });
        const kind = await kindOf(undoLast());
        if (kind === "not-restored") return;
        const now = everything(excel);
        faults.push(...differing(kind === "done" ? were : done, now).map((key) => `${kind} ${key}`));
      });
    expect(faults).toEqual([]);
  });
});
