import { indicatorLists, type Indicator } from "../../src/core/form/project";
import { cellName } from "../../src/core/grid/address";
import type { Pane } from "../../src/taskpane/store/pane";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { inExcel } from "../excel/in-excel";
import { connectedPane, formOf, project } from "./helpers/pane-in-excel";

const [list] = indicatorLists;

/** Works with a pane that hears of no events but what it reads itself. */
function withPane(work: (pane: Pane, excel: OpenedExcel) => Promise<void>): Promise<void> {
  return inExcel(async (excel) => {
    await work(await connectedPane(() => Promise.resolve(() => Promise.resolve())), excel);
  });
}

const indicatorsOf = (pane: Pane): readonly Indicator[] => formOf(pane).form.project.indicators[list];
const namesOf = (pane: Pane): (string | null)[] => indicatorsOf(pane).map(({ name }) => name);
const messageOf = (pane: Pane): string => pane.store.getState().message?.text ?? "";

const added: Indicator = {
  level1: "产出指标",
  level2: "数量指标",
  name: "新增巡查次数",
  target: "≥12次",
  weight: null,
  note: null,
};

describe("one thing at a time", () => {
  test("two indicators that are deleted within one round trip both go, and no other", () =>
    withPane(async (pane) => {
      const before = namesOf(pane);
      const form = formOf(pane);
      await Promise.all([pane.removeIndicator(form, list, 3), pane.removeIndicator(form, list, 4)]);
      expect(namesOf(pane)).toEqual(before.filter((_, at) => at !== 3 && at !== 4));
      await pane.undo();
      await pane.undo();
      expect(namesOf(pane)).toEqual(before);
    }));

  test("a target that is edited while an indicator is being added above it is that indicator's target", () =>
    withPane(async (pane) => {
      const before = indicatorsOf(pane);
      const form = formOf(pane);
      await Promise.all([
        pane.addIndicator(form, list, 1, added),
        pane.editField(form, `indicators.${list}.6.target`, "≥77%"),
      ]);
      const wanted = before.map((own, at) => (at === 6 ? { ...own, target: "≥77%" } : own));
      expect(indicatorsOf(pane)).toEqual(wanted.toSpliced(1, 0, added));
    }));

  test("undo that is pressed twice takes two steps back", () =>
    withPane(async (pane) => {
      const before = formOf(pane).form.project;
      await pane.editField(formOf(pane), "unit", "上海市公安局");
      await pane.editField(formOf(pane), "department", "市财政局");
      await Promise.all([pane.undo(), pane.undo()]);
      expect(formOf(pane).form.project).toEqual(before);
      expect(pane.store.getState().changes).toEqual([]);
    }));

  test("undo waits for the change that is still going on, and takes that back", () =>
    withPane(async (pane) => {
      const before = formOf(pane).form.project;
      await Promise.all([pane.editField(formOf(pane), "unit", "上海市公安局"), pane.undo()]);
      expect(formOf(pane).form.project).toEqual(before);
      expect(messageOf(pane)).toBe("已撤消：修改“实施单位”。");
    }));

  test("a second press on 删除 is no second deletion, and both end together", () =>
    withPane(async (pane) => {
      const before = namesOf(pane);
      const form = formOf(pane);
      await Promise.all([pane.removeIndicator(form, list, 3), pane.removeIndicator(form, list, 3)]);
      expect(namesOf(pane)).toEqual(before.toSpliced(3, 1));
      expect(pane.store.getState().changes).toHaveLength(1);
    }));

  test("a text typed over one's own that is still being written is written after it", () =>
    withPane(async (pane) => {
      const form = formOf(pane);
      await Promise.all([
        pane.editField(form, "unit", "甲局"),
        pane.editField(form, "unit", "乙局"),
        pane.editField(form, "unit", "甲局"),
      ]);
      expect(formOf(pane).form.project.unit).toBe("甲局");
      expect(pane.store.getState().changes).toHaveLength(3);
    }));

  test("an indicator that is edited and then moved while the edit goes on arrives edited", () =>
    withPane(async (pane) => {
      const form = formOf(pane);
      await Promise.all([
        pane.editField(form, `indicators.${list}.4.target`, "≥66%"),
        pane.moveIndicator(form, list, 4, 5),
      ]);
      const { name, target } = indicatorsOf(pane)[5] ?? {};
      expect([name, target]).toEqual([project.indicators[list][4]?.name, "≥66%"]);
    }));

  test("what waits is refused, untouched, where a co-author has changed the indicator meanwhile", () =>
    withPane(async (pane, excel) => {
      const form = formOf(pane);
      const { row, column } = form.form.places[`indicators.${list}.5.name`]?.cell ?? { row: 0, column: 0 };
      const first = pane.editField(form, "unit", "上海市公安局");
      await excel.coAuthor.type(cellName({ row, column }), "同事改的名称");
      await first;
      const before = namesOf(pane);
      await expect(pane.removeIndicator(form, list, 5)).rejects.toMatchObject({ kind: "indicator-changed" });
      expect(namesOf(pane)).toEqual(before);
      expect(messageOf(pane)).toBe("这条指标刚刚被他人修改或删除，没有改动：请核对后再操作。");
    }));

  test("two findings that are waived at once both stay waived", () =>
    withPane(async (pane) => {
      const form = formOf(pane);
      const [one, other] = form.findings.map((finding) => ({
        finding,
        form,
        key: finding.field,
        waiver: null,
      }));
      if (!one || !other) throw new Error("The seed form has fewer findings");
      await Promise.all([pane.waive(one as never, "甲"), pane.waive(other as never, "乙")]);
      expect(pane.store.getState().waivers.map(({ reason }) => reason)).toEqual(["甲", "乙"]);
    }));

  test("a button that waits is known as busy until its action has ended", () =>
    withPane(async (pane) => {
      const seen: string[] = [];
      pane.store.subscribe(({ busyButtons }) => seen.push(busyButtons.join()));
      const editing = pane.editField(formOf(pane), "unit", "上海市公安局");
      const undoing = pane.undo();
      expect(pane.store.getState().busyButtons).toEqual(["undo"]);
      await Promise.all([editing, undoing]);
      expect(pane.store.getState().busyButtons).toEqual([]);
      expect(seen).toContain("undo");
    }));

  test("a change that fails keeps nobody behind it waiting", () =>
    withPane(async (pane, excel) => {
      excel.host.breakOff({ code: "GeneralException", times: 2 });
      const form = formOf(pane);
      const failing = pane.editField(form, "unit", "甲局").catch(() => "refused");
      const next = pane.editField(form, "department", "乙局");
      expect(await failing).toBe("refused");
      await next;
      expect(formOf(pane).form.project).toMatchObject({ unit: project.unit, department: "乙局" });
    }));
});
