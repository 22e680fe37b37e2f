/** Criteria that Excel offers ready-made: the API's name → the rule's type in files and what tells it from others of that type. */
export interface PresetRule {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The formula that goes with it, for the first cell `{cell}`. */
  readonly formula?: string;
}

const averages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["AboveAverage", {}],
  ["BelowAverage", { aboveAverage: "0" }],
  ["EqualOrAboveAverage", { equalAverage: "1" }],
  ["EqualOrBelowAverage", { aboveAverage: "0", equalAverage: "1" }],
  ["OneStdDevAboveAverage", { stdDev: "1" }],
  ["OneStdDevBelowAverage", { aboveAverage: "0", stdDev: "1" }],
  ["TwoStdDevAboveAverage", { stdDev: "2" }],
  ["TwoStdDevBelowAverage", { aboveAverage: "0", stdDev: "2" }],
  ["ThreeStdDevAboveAverage", { stdDev: "3" }],
  ["ThreeStdDevBelowAverage", { aboveAverage: "0", stdDev: "3" }],
];

const periods: Readonly<Record<string, readonly [string, string]>> = {
  Yesterday: ["yesterday", "FLOOR({cell},1)=TODAY()-1"],
  Today: ["today", "FLOOR({cell},1)=TODAY()"],
  Tomorrow: ["tomorrow", "FLOOR({cell},1)=TODAY()+1"],
  LastSevenDays: ["last7Days", "AND(TODAY()-FLOOR({cell},1)<=6,FLOOR({cell},1)<=TODAY())"],
  LastWeek: [
    "lastWeek",
    "AND(TODAY()-ROUNDDOWN({cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN({cell},0)<(WEEKDAY(TODAY())+7))",
  ],
  ThisWeek: [
    "thisWeek",
    "AND(TODAY()-ROUNDDOWN({cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN({cell},0)-TODAY()<=7-WEEKDAY(TODAY()))",
  ],
  NextWeek: [
    "nextWeek",
    "AND(ROUNDDOWN({cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN({cell},0)-TODAY()<(15-WEEKDAY(TODAY())))",
  ],
  LastMonth: [
    "lastMonth",
    "AND(MONTH({cell})=MONTH(EDATE(TODAY(),0-1)),YEAR({cell})=YEAR(EDATE(TODAY(),0-1)))",
  ],
  ThisMonth: ["thisMonth", "AND(MONTH({cell})=MONTH(TODAY()),YEAR({cell})=YEAR(TODAY()))"],
  NextMonth: [
    "nextMonth",
    "AND(MONTH({cell})=MONTH(EDATE(TODAY(),0+1)),YEAR({cell})=YEAR(EDATE(TODAY(),0+1)))",
  ],
};

/** `Excel.ConditionalFormatPresetCriterion` */
export const presetRules: Readonly<Record<string, PresetRule>> = {
  Blanks: { type: "containsBlanks", formula: "LEN(TRIM({cell}))=0" },
  NonBlanks: { type: "notContainsBlanks", formula: "LEN(TRIM({cell}))>0" },
  Errors: { type: "containsErrors", formula: "ISERROR({cell})" },
  NonErrors: { type: "notContainsErrors", formula: "NOT(ISERROR({cell}))" },
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
  ...Object.fromEntries(averages.map(([name, attributes]) => [name, { type: "aboveAverage", attributes }])),
  ...Object.fromEntries(
    Object.entries(periods).map(([name, [timePeriod, formula]]) => [
      name,
      { type: "timePeriod", attributes: { timePeriod }, formula },
    ]),
  ),
};

/** `Excel.ConditionalTopBottomCriterionType` */
export const rankAttributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TopItems: {},
  TopPercent: { percent: "1" },
  BottomItems: { bottom: "1" },
  BottomPercent: { percent: "1", bottom: "1" },
};

/** Kinds of limits in colour scales, data bars and icon sets: the API's name → the file's. */
export const limitTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

/** `Excel.IconSet` → the name in files. */
export const iconSets: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};
/** Icon sets that came with Excel 2010 and stand in the sheet's extensions. */
export const newerIconSets: readonly string[] = ["3Stars", "3Triangles", "5Boxes"];

/** `Excel.ConditionalDataBarDirection`, `Excel.ConditionalDataBarAxisFormat` */
export const barDirections: Readonly<Record<string, string>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};
export const axisPositions: Readonly<Record<string, string>> = {
  Automatic: "automatic",
  None: "none",
  CellMidPoint: "middle",
};
