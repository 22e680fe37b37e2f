import { seedProjects } from "../helpers/seed-projects";
import { createPane } from "../../src/taskpane/store/pane";
import { browserKeeper } from "../../src/taskpane/store/keeper";
import { emptyProject } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { planToGrid } from "../helpers/plan-to-grid";
import { fakeExcel } from "./helpers/fake-excel";

const [project = emptyProject] = seedProjects;

/** A browser's storage in memory. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => {
      kept.clear();
    },
    key: () => null,
    length: 0,
  };
}

describe("a pane that is loaded anew", () => {
  test("in the middle of a write says what may be done in part; one that was at rest says nothing", async () => {
    const [local, session] = [storage(), storage()];
    const keeper = () =>
      browserKeeper(
        () => local,
        () => session,
      );
    const excel = fakeExcel([planToGrid(planSheet(project, layouts["shanghai-2026"]))]);
    const first = createPane({ keeper: keeper(), language: "zh-CN" });
    await first.connect(excel);
    const form = first.store.getState().sheets?.[0]?.forms[0];
    if (!form) throw new Error("There is no form");
    excel.next("editField", { after: new Promise(() => undefined) });
    void first.editField(form, "unit", "上海市公安局");

    await Promise.resolve();
    const second = createPane({ keeper: keeper(), language: "zh-CN" });
    await second.connect(excel);
    expect(second.store.getState().message).toEqual({
      kind: "problem",
      text: "上次的操作（修改“实施单位”）还没做完，面板就重新加载了，表上可能只改了一部分：请核对工作表；不放心就关闭工作簿、不要保存，再重新打开。",
    });

    await second.editField(second.store.getState().sheets?.[0]?.forms[0] ?? form, "unit", "市财政局");
    second.dismiss();
    const third = createPane({ keeper: keeper(), language: "zh-CN" });
    await third.connect(excel);
    expect(third.store.getState().message).toBeNull();
  });
});
