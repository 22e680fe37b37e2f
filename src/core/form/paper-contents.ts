import type { MoneyPart, PaperIndicatorPart, PaperKind, RemarkPart } from "./paper";
import type { CurrencyUnit } from "./project";

/** A row of the money block as texts; amounts that it does not say are missing. */
export interface FundingContents {
  /** What its label means: `total`, `fiscal`, `carriedOver`, `other` … */
  readonly key: string;
  readonly label: string;
  readonly amounts: Readonly<Partial<Record<MoneyPart, string>>>;
}

/** An indicator of a later paper as texts; parts that it does not say are missing. */
export type IndicatorContents = Readonly<Partial<Record<PaperIndicatorPart, string>>>;

/** 后续表的内容: what a 自评表 or a 监控表 is to say, as the texts of its cells. Null where it says nothing. */
export interface PaperContents {
  readonly kind: PaperKind;
  readonly title: string | null;
  readonly year: number | null;
  readonly name: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly currency: CurrencyUnit | null;
  /** The last of the months that a 监控表 tells of (1—7月: 7); null where nobody said it, and on a 自评表. */
  readonly months: number | null;
  readonly funding: readonly FundingContents[];
  readonly goals: Readonly<Record<"expected" | "actual", string | null>>;
  readonly indicators: readonly IndicatorContents[];
  /** Points that the cells of 一级指标 print, by their names. */
  readonly levelWeights: Readonly<Record<string, string>>;
  /** Null where the form has no line of totals. */
  readonly total: Readonly<Record<"weight" | "score", string | null>> | null;
  readonly remarks: Readonly<Partial<Record<RemarkPart, string>>>;
}
