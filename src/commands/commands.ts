import type { SheetRef } from "../excel/sheet-read";
import type { PaperKind } from "../core/form/paper";
import { emptyProject } from "../core/form/project";
import { kindName } from "../core/kinds/kinds";
import { createSay } from "../core/language/create-say";
import type { Values } from "../core/language/language";
import type { LayoutName } from "../core/layout/layout";
import { textsInEnglish } from "./messages/en-US";
import { textsInChinese, type TextKey } from "./messages/zh-CN";
import type { CommandActions, PaneLink } from "./pane-link";

/** What a button of the ribbon does. It may reject with an ExcelProblem. */
export type Command = (actions: CommandActions, link: PaneLink) => Promise<void>;

const insert =
  (layout: LayoutName): Command =>
  async (actions, link) => {
    const { name } = await link.inTurn(() => actions.insertForm(layout));
    say(link, "inserted", { sheet: name });
    await link.refresh();
    link.fillIn();
  };

/** The paper of each 申报表 on the sheet that the user looks at; where it has none, an empty one. */
const insertPaper =
  (kind: PaperKind): Command =>
  async (actions, link) => {
    const { names, isBlank } = await link.inTurn(async () => {
      const { forms } = await actions.readActiveSheet();
      const projects = forms.filter(({ form }) => form.kind === "target").map(({ form }) => form.project);
      const made = await actions.insertPapers(kind, projects.length > 0 ? projects : [emptyProject]);
      return { names: namesOf(made), isBlank: projects.length === 0 };
    });
    const values = { sheets: names, kind: kindName(kind)[link.language()] };
    say(link, isBlank ? "blank-paper-inserted" : "papers-inserted", values);
    await link.refresh();
    link.fillIn();
  };

/** The buttons by the names of their functions in `manifest.xml`. */
export const commands = {
  insertShanghai2026: insert("shanghai-2026"),
  insertShanghai2023: insert("shanghai-2023"),
  insertSelfEvaluation: insertPaper("selfEvaluation"),
  insertMonitoring: insertPaper("monitoring"),
  importFiles: async (_actions, link) => {
    link.show("import");
    await openPane();
  },
  checkSheet: async (actions, link) => {
    // The findings come first: whatever keeps the cells from being marked, they are seen.
    const sheet = await link.inTurn(actions.readActiveSheet);
    link.showFindings();
    await openPane();
    await link.refresh();
    link.judgeSheet();
    if (sheet.forms.length === 0) {
      say(link, "no-form-on-sheet", { sheet: sheet.sheet.name });
      return;
    }
    const refused = await link.inTurn(() => actions.markFindings([sheet]));
    if (refused.length > 0) say(link, "not-marked", { sheets: namesOf(refused) });
  },
  checkWorkbook: async (_actions, link) => {
    // Hundreds of forms take a while, which the pane shows.
    await openPane();
    await link.checkWorkbook();
  },
  clearMarks: async (actions, link) => {
    const kept = await link.inTurn(actions.clearMarks);
    if (kept.length === 0) say(link, "marks-cleared");
    else say(link, "marks-kept", { sheets: namesOf(kept) });
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];

function namesOf(sheets: readonly SheetRef[]): string {
  return sheets.map(({ name }) => name).join("”“");
}

/** Opens the pane, whose page runs already. */
export async function openPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

const sayIn = createSay({ "zh-CN": textsInChinese, "en-US": textsInEnglish });

function say(link: PaneLink, key: TextKey, values: Values = {}): void {
  link.say(sayIn(link.language(), key, values));
}
