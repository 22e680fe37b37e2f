import type { Localized } from "../../language/language";

/** How far a target in words was reached: 达成, 部分达成, 未达成. */
export const bandNames = ["reached", "partly", "missed"] as const;
export type BandName = (typeof bandNames)[number];

/** The share of an indicator's points that a band gives, in per cent; `from` itself belongs to it. */
export interface Band {
  readonly from: string;
  readonly to: string;
}

/** A grade and the least score that gives it. */
export interface Grade {
  readonly word: string;
  readonly from: string;
}

/** The rules of scoring that are known, by what they are called. */
export const presetIds = ["standard", "shanghai", "hubei", "sichuan"] as const;
export type PresetId = (typeof presetIds)[number];

/** How an office scores a self-evaluation (计分规则). Points are out of 100. */
export interface ScoringPreset {
  readonly id: PresetId;
  readonly name: Localized;
  /** Points of 预算执行率. */
  readonly execution: string;
  /** Points by 一级指标, for forms without 成本指标 and with it; what an office does not divide is null. */
  readonly levels: Readonly<Record<"plain" | "withCost", Readonly<Record<string, string>> | null>>;
  /**
   * What a target that is not to be exceeded gives when it is: `excess` takes off the share by which it is (w×(1−(a−t)/t)),
   * `ratio` gives w×t/a.
   */
  readonly overrun: "excess" | "ratio";
  readonly bands: Readonly<Record<BandName, Band>>;
  /** From the best to the worst. */
  readonly grades: readonly Grade[];
  /** The execution rate in per cent below which a reason is wanted; null where none is. */
  readonly reasonBelow: string | null;
}

const plain = { 产出指标: "50", 效益指标: "30", 满意度指标: "10" };
const withCost = { 成本指标: "20", 产出指标: "40", 效益指标: "20", 满意度指标: "10" };
const bands: ScoringPreset["bands"] = {
  reached: { from: "80", to: "100" },
  partly: { from: "60", to: "80" },
  missed: { from: "0", to: "60" },
};
const grades: ScoringPreset["grades"] = [
  { word: "优", from: "90" },
  { word: "良", from: "80" },
  { word: "中", from: "60" },
  { word: "差", from: "0" },
];

/** What holds where an office has chosen nothing else. */
export const usualPreset: ScoringPreset = {
  id: "standard",
  name: { "zh-CN": "通行规则", "en-US": "Usual rules" },
  execution: "10",
  levels: { plain, withCost },
  overrun: "excess",
  bands,
  grades,
  reasonBelow: null,
};

/** The rules of scoring that are known, the usual ones first. */
export const scoringPresets: readonly ScoringPreset[] = [
  usualPreset,
  {
    ...usualPreset,
    id: "shanghai",
    name: { "zh-CN": "上海", "en-US": "Shanghai" },
    grades: [
      { word: "优", from: "90" },
      { word: "良", from: "75" },
      { word: "合格", from: "60" },
      { word: "不合格", from: "0" },
    ],
  },
  {
    ...usualPreset,
    id: "hubei",
    name: { "zh-CN": "湖北", "en-US": "Hubei" },
    execution: "20",
    levels: { plain: null, withCost: null },
    overrun: "ratio",
    bands: {
      reached: { from: "80", to: "100" },
      partly: { from: "50", to: "80" },
      missed: { from: "0", to: "50" },
    },
  },
  { ...usualPreset, id: "sichuan", name: { "zh-CN": "四川", "en-US": "Sichuan" }, reasonBelow: "90" },
];

/** The rules of an id. */
export function presetOf(id: PresetId): ScoringPreset {
  return scoringPresets.find((preset) => preset.id === id) ?? usualPreset;
}
