import type { LevelBranch } from "../../form/level-names";
import type { MoneyPart, PaperIndicatorPart, PaperKind } from "../../form/paper";
import type { HeadCell, HeadedColumn, Layout, TableHeading } from "../layout";

/** A column of one of a paper's tables: where it stands, what is above it, and which part stands in it. */
export interface PartColumn<Part extends string> extends HeadedColumn {
  readonly part: Part;
  /** A heading that it shares with its neighbours, in a row above the headers. */
  readonly over?: string;
}

/**
 * A form of a later paper (自评表, 监控表): where everything stands, as data. In headers `{months}` stands for the months
 * told of (1—7月).
 */
export interface PaperLayout extends Pick<Layout, "name" | "columnWidths" | "captionRows"> {
  readonly kind: PaperKind;
  /** The rows above the money block, from row 1. `{title}` stands for the paper's title. */
  readonly head: readonly (readonly HeadCell[])[];
  readonly money: {
    /** Its heading at the left, and where its rows have their labels. */
    readonly heading: TableHeading;
    readonly labels: string;
    readonly columns: readonly PartColumn<MoneyPart>[];
    /** The columns in which only the total's row is filled in; the others print a dash. */
    readonly ofTotal: readonly MoneyPart[];
  };
  readonly goals: {
    readonly heading: TableHeading;
    readonly columns: readonly PartColumn<"expected" | "actual">[];
  };
  readonly indicators: {
    readonly heading: TableHeading;
    readonly columns: readonly PartColumn<PaperIndicatorPart>[];
    /** The 一级 groups with their 二级, as a form without indicators has them. */
    readonly groups: readonly LevelBranch[];
  };
  /** The line that adds up; null where the form has none. */
  readonly total: {
    readonly label: TableHeading;
    readonly weight: string;
    readonly score: string;
    readonly rest: string;
  } | null;
  /** Where the labels and the texts below the tables stand (评价等级, 存在问题 …); they are there only where there is a text. */
  readonly remarks: { readonly labels: string; readonly texts: string };
}
