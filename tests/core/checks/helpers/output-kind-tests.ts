import type { Severity } from "../../../../src/core/checks/rule";
import { findingsOf } from "./findings-of";
import { formWith } from "./indicators";

/** What each of the rules is to do that ask for one kind of outputs: 数量, 质量, 时效. */
export function testOutputKind(rule: string, kind: "数量" | "质量" | "时效", severity: Severity): void {
  const other = kind === "数量" ? "质量指标" : "数量指标";
  const output = { level1: "产出指标", level2: other, name: "办结情况", target: "100%" };

  test(`outputs without ${kind}指标 are found`, () => {
    expect(findingsOf(rule, formWith(output))).toMatchObject([{ field: "indicators.annual", severity }]);
  });

  test.each([`${kind}指标`, kind, `产出${kind}指标`])("%s is what the rule asks for", (level2) => {
    expect(findingsOf(rule, formWith(output, { ...output, level2 }))).toEqual([]);
  });

  test("a form without outputs is another rule's finding", () => {
    const benefit = { ...output, level1: "效益指标", level2: "社会效益指标" };
    expect(findingsOf(rule, formWith(benefit))).toEqual([]);
  });

  test("a form that does not sort its outputs is not asked for a kind of them", () => {
    expect(findingsOf(rule, formWith({ level1: "产出指标", name: "办结情况", target: "100%" }))).toEqual([]);
  });
}
