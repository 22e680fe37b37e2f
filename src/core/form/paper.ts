/** The kinds of the papers that follow a 申报表 in its year: 绩效自评表 and 绩效运行监控表. */
export type PaperKind = "selfEvaluation" | "monitoring";

/** Where a cell stands, 0-based. */
export interface SaidCell {
  readonly row: number;
  readonly column: number;
}

/** What a cell of a later paper says, exactly as written and without blanks at its ends. */
export interface Said {
  /** Null where the form leaves the cell empty, holds a mark for nothing (—, /) in it, or has no cell for it. */
  readonly text: string | null;
  /** The cell that says it or should say it; null where the form has none. */
  readonly cell: SaidCell | null;
  /** Further cells that are part of it: the columns of sign and unit, the rows in which a goal goes on. */
  readonly more?: readonly SaidCell[];
}

/** What a form says that has no cell for it. */
export const unsaid: Said = { text: null, cell: null };

/**
 * The columns of the money block: `initial` 年初预算数, `adjusted` 全年预算数, `executed` 全年执行数, `weight` 分值, `rate` 执行率,
 * `score` 得分, `reason` 原因; in the middle of the year `executedToDate` 1—N月执行数, `rateToDate` 1—N月执行率, `executedForecast` 全年预计执行数.
 */
export type MoneyPart =
  | "initial"
  | "adjusted"
  | "executed"
  | "weight"
  | "rate"
  | "score"
  | "reason"
  | "executedToDate"
  | "rateToDate"
  | "executedForecast";

/** A row of the money block: 年度资金总额, 其中:当年财政拨款 … */
export interface PaperFunding extends Readonly<Record<MoneyPart, Said>> {
  /** What its label means: `total`, `fiscal`, `carriedOver`, `other` … */
  readonly key: string;
  readonly label: Said;
}

/** What an indicator says in every later paper: 一级, 二级, 三级指标 and 年度指标值. */
export type SharedIndicatorPart = "level1" | "level2" | "name" | "target";

/**
 * What a later paper adds to an indicator: `actual` 实际完成值, `weight` 分值, `score` 得分, `reason` 偏差原因; in the middle of the
 * year `toDate` 执行情况, `forecast` 全年预计完成情况, `likelihood` 完成目标可能性 with its three columns to tick, the reasons by kind
 * (经费, 制度, 人员, 硬件条件保障, 其他, 原因说明) and `note` 备注.
 */
export type OwnIndicatorPart =
  | "actual"
  | "weight"
  | "score"
  | "reason"
  | "toDate"
  | "forecast"
  | "likelihood"
  | "certain"
  | "possible"
  | "impossible"
  | "funds"
  | "rules"
  | "people"
  | "hardware"
  | "other"
  | "text"
  | "note";

export type PaperIndicatorPart = SharedIndicatorPart | OwnIndicatorPart;

/** An indicator of a later paper, with the parts that its kind has; those of other kinds are unsaid. */
export type PaperIndicator = Readonly<Record<PaperIndicatorPart, Said>>;

/** How surely a target will be reached (完成目标可能性): 确定能, 有可能, 完全不可能. */
export type Likelihood = "certain" | "possible" | "impossible";

/** Points that the cell of a 一级指标 prints: 产出指标(50分). */
export interface LevelWeight {
  readonly level1: string;
  readonly points: Said;
}

/** The texts at the end of a paper: 评价等级, 评价结论, 存在问题, 改进措施. */
export const remarkParts = ["grade", "conclusion", "problems", "measures"] as const;
export type RemarkPart = (typeof remarkParts)[number];

/** 后续表: what a 绩效自评表 or a 绩效运行监控表 says beside the head that it has in common with the 申报表. */
export interface Paper extends Readonly<Record<RemarkPart, Said>> {
  readonly kind: PaperKind;
  /** The form's title, without a bracketed year at its end. */
  readonly title: string | null;
  /** The last of the months that a 监控表 tells of (1—7月: 7); null where it does not say it, and on a 自评表. */
  readonly months: number | null;
  readonly funding: readonly PaperFunding[];
  /** Points of 预算执行率 that the block's labels print: 预算执行情况(20分), 得分(20分*执行率). */
  readonly executionPoints: Said;
  /** 预期目标 and 实际完成情况. */
  readonly goals: Readonly<Record<"expected" | "actual", Said>>;
  readonly indicators: readonly PaperIndicator[];
  readonly levelWeights: readonly LevelWeight[];
  /** 总分 or 自评得分; null where the form has no such line. */
  readonly total: Readonly<Record<"weight" | "score", Said>> | null;
  /** Rows that the template printed and nobody filled in: 指标2:, ……. */
  readonly templateRows: readonly Said[];
}

/** The name of one thing that a later paper says, as a path into it: `paper.indicators.3.score`. */
export type PaperField = `paper.${string}`;

/** Whether a path leads into a later paper. */
export function isPaperField(field: string): field is PaperField {
  return field.startsWith("paper.");
}

function isSaid(value: object): value is Said {
  return "cell" in value && "text" in value && !("level1" in value);
}

/** What stands at a path; null where the paper has nothing of the name. */
export function saidAt(paper: Paper, field: PaperField): Said | null {
  let at: unknown = paper;
  for (const step of field.split(".").slice(1)) {
    if (typeof at !== "object" || at === null) return null;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return typeof at === "object" && at !== null && isSaid(at) ? at : null;
}

/** The paper with other words at one of its paths, if it has a cell for them; blanks around them do not count. */
export function withSaid(paper: Paper, field: PaperField, text: string): Paper {
  const own = saidAt(paper, field);
  const words = text.trim();
  if (!own?.cell) return paper;
  return mapSaid(paper, (said) => (said === own ? { ...said, text: words === "" ? null : words } : said));
}

function change(value: unknown, how: (said: Said) => Said): unknown {
  if (Array.isArray(value)) return value.map((one) => change(one, how));
  if (typeof value !== "object" || value === null) return value;
  if (isSaid(value)) return how(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one, how)]));
}

/** The paper with everything that it says changed in the same way. */
export function mapSaid(paper: Paper, how: (said: Said) => Said): Paper {
  return change(paper, how) as Paper;
}

/** Every path of the paper at which something stands or should, with its cells. */
export function placesInPaper(
  paper: Paper,
): readonly { readonly field: PaperField; readonly cells: readonly SaidCell[] }[] {
  const found: { field: PaperField; cells: readonly SaidCell[] }[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value) && isSaid(value)) {
      const { cell, more = [] } = value;
      if (cell) found.push({ field: path as PaperField, cells: [cell, ...more] });
    } else for (const [key, one] of Object.entries(value)) visit(one, `${path}.${key}`);
  };
  visit(paper, "paper");
  return found;
}

function everySaid(paper: Paper): readonly Said[] {
  const all: Said[] = [];
  mapSaid(paper, (said) => {
    all.push(said);
    return said;
  });
  return all;
}

/** The cells that say something or should. */
export function saidCells(paper: Paper): readonly SaidCell[] {
  return everySaid(paper).flatMap(({ cell, more = [] }) => (cell ? [cell, ...more] : []));
}

/** Everything that the paper says. */
export function saidTexts(paper: Paper): readonly string[] {
  return everySaid(paper).flatMap(({ text }) => text ?? []);
}
