import { checkForms } from "../../../../src/core/checks/check";
import { noOwnRules, overlaid, settingsOf, withScoring } from "../../../../src/core/checks/own/own-rules";
import { parseRulesFile, rulesFile } from "../../../../src/core/checks/own/rules-file";
import type { PresetId } from "../../../../src/core/kinds/scoring/presets";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { recognise } from "../../../../src/core/recognise/recognise";
import { filledPaper } from "../../../helpers/filled-paper";
import { planToGrid } from "../../../helpers/plan-to-grid";

const hubei = withScoring(noOwnRules, "hubei");

test("the rules of scoring go into the rules file and come back", () => {
  expect(parseRulesFile(rulesFile(hubei))).toEqual({ ok: true, value: hubei });
  expect(parseRulesFile(rulesFile(noOwnRules))).toEqual({ ok: true, value: noOwnRules });
});

test("rules of scoring that nobody knows are named, and nothing is taken over", () => {
  const parsed = parseRulesFile(rulesFile(hubei).replace("hubei", "mars"));
  expect(parsed.ok ? [] : parsed.problems.map((problem) => problem["zh-CN"])).toEqual([
    expect.stringContaining("scoring"),
  ]);
});

test("a workbook's rules of scoring win over the user's; where it has none, the user's hold", () => {
  const shanghai = withScoring(noOwnRules, "shanghai");
  expect(settingsOf(overlaid(hubei, shanghai)).scoring).toBe("shanghai");
  expect(settingsOf(overlaid(hubei, noOwnRules)).scoring).toBe("hubei");
  expect(settingsOf(withScoring(hubei, null)).scoring).toBeNull();
});

/** 12 件 of ≤10件 with 30 points: 25 in Hubei, 24 elsewhere. */
function scoreFindings(scoring: PresetId | null): number {
  const filled = filledPaper(["42条", "及时", "12件", "95%"]);
  const indicators = filled.indicators.map((one) =>
    one.name === "有效投诉" ? { ...one, score: "25", reason: "雨季" } : one,
  );
  const { forms } = recognise(planToGrid(planPaper({ ...filled, indicators })));
  const [checked] = checkForms(forms, settingsOf(withScoring(noOwnRules, scoring)));
  return (checked?.findings ?? []).filter(({ rule }) => rule === "indicator-score").length;
}

test("a score by another office's formula is a finding only where an office has chosen its own", () => {
  expect([scoreFindings(null), scoreFindings("hubei"), scoreFindings("shanghai")]).toEqual([0, 0, 1]);
});
