import type { ComputedFigure } from "../../core/checks/papers/computed";
import type { PaperKind } from "../../core/form/paper";
import { kindName } from "../../core/kinds/kinds";
import { projectsWithout } from "../../core/kinds/make/without-paper";
import { presetOf, usualPreset } from "../../core/kinds/scoring/presets";
import { say, type TextKey } from "../say";
import type { Connected } from "./commands";
import type { PaneStore } from "./pane-store";
import { settingsInForce } from "./rules-in-force";
import type { Queue } from "./queue";
import { runInTurn } from "./tasks";

/** What a user can make out of 申报表. */
export interface PaperCommands {
  /** Makes the next paper of the sheet's 申报表, or of all in the workbook; a project that has its paper gets no other. */
  readonly insertPapers: (kind: PaperKind, extent: "active" | "workbook") => Promise<void>;
  /** Computes what the sheet's 自评表 and 监控表 leave empty (执行率, 得分, 总分, 评价等级), and tells how. */
  readonly fillScores: () => Promise<void>;
}

export function paperCommands(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
): PaperCommands {
  const { getState, setState } = store;
  const text = (key: TextKey, values = {}) => say(getState().language, key, values);
  const asFormulas = () => getState().settings.figures === "formulas";
  const preset = () => presetOf(settingsInForce(getState()).scoring ?? usualPreset.id);

  const insertPapers = async (kind: PaperKind, extent: "active" | "workbook"): Promise<void> => {
    const excel = connected();
    if (!excel) return;
    const label = text("task-inserting-papers");
    const done = await runInTurn(store, queue, { label, stopped: null }, async () => {
      // All sheets are read, since the paper may stand on another one.
      await excel.reader.read("workbook");
      const { sheets, activeSheet } = getState();
      const all = (sheets ?? []).flatMap(({ sheet, forms }) => forms.map(({ form }) => ({ sheet, form })));
      const forms = all
        .filter(({ sheet, form }) => form.kind === kind || extent === "workbook" || sheet.id === activeSheet)
        .map(({ form }) => form);
      const projects = projectsWithout(kind, forms);
      const made =
        projects.length > 0 ? await excel.actions.insertPapers(kind, projects, { preset: preset() }) : [];
      if (made.length > 0) await excel.reader.read("active");
      return { made, targets: forms.filter((form) => form.kind === "target").length };
    });
    if (!done) return;
    const { made, targets } = done.result;
    const key = made.length > 0 ? "papers-inserted" : targets > 0 ? "papers-there" : "no-targets";
    const values = { kind: kindName(kind)[getState().language], count: String(made.length) };
    setState({ message: { kind: "done", text: text(key, { ...values, sheet: made[0]?.name ?? "" }) } });
  };

  const fillScores = async (): Promise<void> => {
    const excel = connected();
    if (!excel) return;
    const label = text("task-computing");
    const done = await runInTurn(store, queue, { label, stopped: null }, async () => {
      await excel.reader.read("active");
      const figures: ComputedFigure[] = [];
      const papers = () => {
        const { sheets, activeSheet } = getState();
        const own = (sheets ?? []).filter(({ sheet }) => sheet.id === activeSheet);
        return own.flatMap(({ forms }) => forms).filter(({ form }) => form.paper !== null);
      };
      const count = papers().length;
      // Each is read anew, since the one before has changed the sheet.
      for (let at = 0; at < count; at++) {
        const paper = papers()[at];
        const written = paper ? await excel.actions.fillScores(paper, preset(), asFormulas()) : [];
        if (written.length > 0) {
          figures.push(...written);
          const changes = [...getState().changes, text("change-computed")];
          setState({ changes });
          await excel.reader.read("active");
        }
      }
      return { figures, count };
    });
    if (!done) return;
    const { figures, count } = done.result;
    const key = count === 0 ? "no-paper" : figures.length === 0 ? "nothing-computed" : "computed";
    const how = figures.map((figure) => figure.how).join("；");
    const values = { count: String(figures.length), how };
    setState({ message: { kind: "done", text: text(key, values) } });
  };

  return {
    fillScores: () => queue.once("fill-scores", fillScores),
    insertPapers: (kind, extent) => queue.once(`papers ${kind} ${extent}`, () => insertPapers(kind, extent)),
  };
}
