import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What is done with the first element that the selector fits. */
export type Step =
  readonly ["click" | "see" | "gone", string] | readonly ["fill" | "choose" | "press", string, string];

interface State {
  readonly name: string;
  readonly view: "overview" | "form" | "findings" | "import" | "settings";
  readonly reach: readonly Step[];
  /** Takes back what the next state would meet; what is only open closes with its view. */
  readonly leave?: readonly Step[];
}

const seedForms = readFileSync(join(__dirname, "../forms/baoshan-2023.txt"), "utf8");
const withoutUnit = readFileSync(join(__dirname, "../forms/made/no-unit-keyvalue-colon.txt"), "utf8");

const field = (name: string): string => `[id='field-${name}']`;
const limit = ".setting.limit input";
const mark = ".filters input[role=switch]";
const layouts = ".own-layouts li";

/** What a user comes across beside the views as they open, and how to get there beside the real forms, in Chinese. */
export const states: readonly State[] = [
  {
    name: "the funding by project",
    view: "overview",
    reach: [
      ["click", ".summary .open-part"],
      ["see", ".project-bars"],
    ],
  },
  {
    name: "a control figure that is none",
    view: "overview",
    reach: [
      ["click", ".department .open-part"],
      ["fill", ".controls input", "很多"],
      ["press", ".controls input", "Enter"],
      ["see", ".controls .wrong"],
    ],
  },
  {
    name: "the list for the budget system, in columns of one's own",
    view: "overview",
    reach: [
      ["click", ".office .open-part"],
      ["see", ".budget-list .refused li"],
      ["choose", ".budget-list select", "own"],
      ["fill", ".budget-list textarea", "指标名称、颜色"],
      ["click", ".budget-list .choices button"],
      ["see", ".budget-list p.wrong"],
    ],
  },
  {
    name: "a search that finds nothing",
    view: "overview",
    reach: [
      ["fill", ".search", "没有这一张"],
      ["see", ".nothing-found"],
    ],
  },
  {
    name: "the menu of forms to insert",
    view: "overview",
    reach: [
      ["click", ".commands [aria-haspopup=menu]"],
      ["see", "[role=menuitem]"],
    ],
    leave: [
      ["press", "[role=menuitem]", "Escape"],
      ["gone", "[role=menuitem]"],
    ],
  },
  {
    name: "suggestions, more than the list shows at once",
    view: "form",
    reach: [
      ["fill", field("unit"), ""],
      ["press", field("unit"), "ArrowDown"],
      ["see", "[role=option]"],
    ],
    leave: [
      ["press", field("unit"), "Escape"],
      ["press", field("unit"), "Escape"],
    ],
  },
  {
    name: "a date that cannot be read",
    view: "form",
    reach: [
      ["fill", field("end"), "明年"],
      ["see", ".date .notes .error"],
    ],
    leave: [["press", field("end"), "Escape"]],
  },
  {
    name: "a sum that does not add up",
    view: "form",
    reach: [
      ["fill", field("funding.total"), "25"],
      ["see", ".differs"],
      ["see", ".amount .notes .error"],
    ],
    leave: [["press", field("funding.total"), "Escape"]],
  },
  {
    name: "the question about another currency unit",
    view: "form",
    reach: [
      ["choose", field("funding.currency"), "元"],
      ["see", ".currency-change"],
    ],
  },
  {
    name: "an indicator with its target by its parts",
    view: "form",
    reach: [
      ["click", "li.indicator > .icon-button"],
      ["see", ".target-editor"],
    ],
  },
  {
    name: "a new indicator that has no name yet",
    view: "form",
    reach: [
      ["click", ".section-foot button"],
      ["click", ".new-indicator .fui-Button + .fui-Button"],
      ["see", ".new-indicator .wrong"],
    ],
  },
  {
    name: "the preview of one fix",
    view: "findings",
    reach: [
      ["click", ".finding .remedies [aria-expanded]:not(.plain)"],
      ["see", ".finding .preview"],
    ],
  },
  {
    name: "the preview of all fixes",
    view: "findings",
    reach: [
      ["click", ".fix-all button"],
      ["see", ".fix-all .preview"],
    ],
  },
  {
    name: "the basis of a finding",
    view: "findings",
    reach: [
      ["click", ".finding .plain + .plain"],
      ["see", ".basis"],
    ],
  },
  {
    name: "the question why a finding may stand",
    view: "findings",
    reach: [
      ["click", ".finding .plain"],
      ["see", ".finding form"],
    ],
  },
  {
    name: "the findings that may stand, and the sentence about marks",
    view: "findings",
    reach: [
      ["click", ".finding .plain"],
      ["fill", ".finding form input", "上级文件如此规定"],
      ["press", ".finding form input", "Enter"],
      ["click", ".apart summary"],
      ["see", ".apart .remedies button"],
      ["click", ".filters [aria-expanded]"],
      ["click", mark],
      ["see", ".message.done"],
    ],
    leave: [
      ["click", ".apart .remedies button"],
      ["gone", ".apart"],
      ["click", mark],
      ["see", `${mark}:not(:checked)`],
    ],
  },
  {
    name: "the form of last year that is carried over",
    view: "import",
    reach: [
      ["click", ".import-view > .part > summary"],
      ["see", ".carry-over"],
    ],
  },
  {
    name: "what was found, with what cannot be judged and the source",
    view: "import",
    reach: [
      ["fill", ".paste", withoutUnit],
      ["see", ".write-bar"],
      ["click", ".part:nth-of-type(2) > summary"],
      ["click", ".file-form > .part:last-child > summary"],
      ["see", ".source"],
    ],
  },
  {
    name: "forms that are left out, and the differences of one",
    view: "import",
    reach: [
      ["fill", ".paste", seedForms.replace("354 人", "360 人")],
      ["see", ".file-form.skipped"],
      ["see", ".differences"],
    ],
  },
  {
    name: "what was imported, and the way back",
    view: "import",
    reach: [
      ["click", ".write-bar .fui-Button"],
      ["see", ".import-summary"],
    ],
    leave: [
      ["click", ".summary-buttons button:last-child"],
      ["click", ".write-bar .fui-Button + .fui-Button"],
      ["gone", ".write-bar"],
    ],
  },
  {
    name: "a limit that is none",
    view: "settings",
    reach: [
      ["fill", limit, "很多"],
      ["press", limit, "Enter"],
      ["see", ".limit .wrong"],
    ],
  },
  {
    name: "the rules one by one, and the page about one",
    view: "settings",
    reach: [
      ["click", ".settings-view .apart > summary"],
      ["click", ".rules summary"],
      ["see", ".rule-text"],
    ],
  },
  {
    name: "an own layout with its file",
    view: "settings",
    reach: [
      ["press", "input[aria-describedby]:not([inputmode])", "Enter"],
      ["click", `${layouts} button`],
      ["see", `${layouts} textarea`],
    ],
  },
  {
    name: "an own layout that gets another name",
    view: "settings",
    reach: [
      ["click", `${layouts} [aria-label^="把"]`],
      ["see", `${layouts} input`],
    ],
    leave: [
      ["press", `${layouts} input`, "Escape"],
      ["click", `${layouts} [aria-label^="删除"]`],
      ["click", `${layouts} [aria-label^="确认删除"]`],
      ["gone", layouts],
    ],
  },
];
