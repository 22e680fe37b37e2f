import fc from "fast-check";

import { sheetName } from "../../../src/core/layout/sheet-name";

const allowed = /^[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}$/u;

describe("A sheet's name", () => {
  it("is the project's name where Excel allows it", () => {
    expect(sheetName("区特保队伍经费")).toBe("区特保队伍经费");
    expect(sheetName("it's “一期”")).toBe("it's “一期”");
  });

  it.each([
    ["a/b\\c:d*e?f[g]", "a b c d e f g"],
    ["第一行\n第二行\t三", "第一行 第二行 三"],
    ["ＡＢ：Ｃ／Ｄ", "ＡＢ Ｃ Ｄ"],
    ["'引号'", "引号"],
    ["  两边  ", "两边"],
    ["\u0000\ud800x", "x"],
  ])("of %j has what Excel refuses taken out", (project, name) => {
    expect(sheetName(project)).toBe(name);
  });

  it.each([null, "", "  ", "???", "'"])("of a project named %j is 申报表", (project) => {
    expect(sheetName(project)).toBe("申报表");
  });

  it("is never the one that Excel keeps for itself", () => {
    expect(sheetName("History")).toBe("History (2)");
    expect(sheetName("HISTORY", ["history (2)"])).toBe("HISTORY (3)");
    expect(sheetName("History of 2023")).toBe("History of 2023");
  });

  it("is cut to 31 characters, none of them torn apart", () => {
    expect(sheetName("长".repeat(40))).toBe("长".repeat(31));
    expect(sheetName("长".repeat(30) + "😀")).toBe("长".repeat(30));
  });

  it("gets a number where a sheet has it already, whatever the case", () => {
    expect(sheetName("经费", ["经费"])).toBe("经费 (2)");
    expect(sheetName("abc", ["ABC", "Abc (2)"])).toBe("abc (3)");
    expect(sheetName("长".repeat(40), ["长".repeat(31)])).toBe(`${"长".repeat(27)} (2)`);
  });

  it("is valid and new for any text", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 50 }),
      fc.constantFrom("History", "a'b", "'"),
    );
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (projects) => {
        const names: string[] = [];
        for (const project of projects) names.push(sheetName(project, names));
        const lower = names.map((name) => name.toLowerCase());
        expect(new Set(lower).size).toBe(names.length);
        for (const name of lower) {
          expect(name).toMatch(allowed);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/^'|'$|^\s|^history$/);
        }
      }),
    );
  });
});
