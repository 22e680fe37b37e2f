import { fold } from "../../form/text";
import type { FieldPath } from "../../form/project";

/** The official layouts of the 申报表 that the add-in knows: Shanghai's of 2023 and of 2026. */
export const officialLayouts = ["shanghai-2023", "shanghai-2026"] as const;
export type OfficialLayout = (typeof officialLayouts)[number];

const officialTitle = "财政项目支出绩效目标申报表";

/** Labels that both layouts have, and that hardly another form has together. */
const ownLabels: readonly FieldPath[] = ["start", "end", "funding.total", "funding.annualTotal"];

/** Forms of earlier years bear the title too, and are laid out otherwise. */
const firstYear = 2020;
/** From this year on the form is the one with 项目性质. */
const firstYearWithNature = 2025;

/** What of a form tells its layout. */
export interface LayoutSigns {
  readonly titles: readonly string[];
  /** Whether the form has a label for the field. */
  readonly asks: (field: FieldPath) => boolean;
  readonly year: number | null;
}

/**
 * Which official layout a form is in: by its title and the labels that only these have; of the two by the label 项目性质,
 * or, where 项目类别 stands there no more either, by the year. Null for forms from elsewhere.
 */
export function officialLayoutOf({ titles, asks, year }: LayoutSigns): OfficialLayout | null {
  if (!titles.some((title) => fold(title).includes(officialTitle)) || !ownLabels.every(asks)) return null;
  if (year !== null && year < firstYear) return null;
  if (asks("nature")) return "shanghai-2026";
  return asks("category") || year === null || year < firstYearWithNature ? "shanghai-2023" : "shanghai-2026";
}
