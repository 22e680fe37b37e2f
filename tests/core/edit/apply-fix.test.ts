import { applyFix } from "../../../src/core/edit/apply-fix";
import type { FormReading } from "../../../src/core/recognise/reading";
import { cleanForm2023, cleanForm2026 } from "../checks/helpers/clean-forms";
import { without } from "../checks/helpers/edit";

test("setting a field changes the project and the cell's text, and leaves the given reading alone", () => {
  const before = structuredClone(cleanForm2023);
  const after = applyFix(cleanForm2023, [{ kind: "set", field: "funding.total", text: "3,400.50" }]);
  expect(after.project.funding.total).toBe("3400.50");
  expect(after.places["funding.total"]).toEqual({ cell: { row: 5, column: 2 }, text: "3,400.50" });
  expect(cleanForm2023).toEqual(before);
});

test.each([
  ["year", "（2025 年度）", { year: 2025 }],
  ["start", "2023.3", { start: "2023-03" }],
  ["start", "2 月 30 日", { start: null }],
  ["funding.currency", "元", { funding: { currency: "元" } }],
  ["funding.other", "详见附件", { funding: { other: null } }],
  ["goals.overall", " ", { goals: { overall: null } }],
  ["name", "新名称", { name: "新名称" }],
] as const)("%s reads %s as the recogniser would", (field, text, expected) => {
  expect(applyFix(cleanForm2023, [{ kind: "set", field, text }]).project).toMatchObject(expected);
});

test("the years of the goal's heading are read anew", () => {
  const text = "项目总目标（2023年-2025年）";
  const { goalPeriod } = applyFix(cleanForm2023, [{ kind: "set", field: "goals.period", text }]);
  expect(goalPeriod).toEqual({ cell: { row: 9, column: 1 }, text, start: "2023", end: "2025" });
});

test("a field of the form that has no cell changes in the project alone", () => {
  const after = applyFix(without(cleanForm2023, "name"), [{ kind: "set", field: "name", text: "新名称" }]);
  expect([after.project.name, after.places.name]).toEqual(["新名称", undefined]);
});

test("a level that is carried down changes for every row that reads it from the same cell", () => {
  const after = applyFix(cleanForm2026, [
    { kind: "set", field: "indicators.annual.0.level1", text: "产出指标" },
  ]);
  expect(after.project.indicators.annual.map(({ level1 }) => level1).slice(0, 3)).toEqual([
    "产出指标",
    "产出指标",
    "产出指标",
  ]);
  expect(after.places["indicators.annual.1.level1"]).toEqual(after.places["indicators.annual.0.level1"]);
  expect(after.places["indicators.annual.2.level1"]).toEqual(
    cleanForm2026.places["indicators.annual.2.level1"],
  );
});

describe("a row that stands in the wrong columns", () => {
  const belongs = { row: 14, column: 5 };
  const shifted: FormReading = {
    ...cleanForm2023,
    places: {
      ...cleanForm2023.places,
      "indicators.annual.2.name": {
        cell: { row: 14, column: 4 },
        text: "行政案件协助办理数",
        belongs: { row: 14, column: 3 },
      },
      "indicators.annual.2.target": { cell: { row: 14, column: 6 }, text: "≥80件", belongs },
    },
    repairs: [
      { kind: "row-shifted", field: "indicators.annual.2.name", cell: { row: 14, column: 4 }, values: {} },
    ],
  };
  const moveTarget = { kind: "set", field: "indicators.annual.2.target", text: "≥80件" } as const;
  const moveName = { kind: "set", field: "indicators.annual.2.name", text: "行政案件协助办理数" } as const;

  test("is written where it belongs", () => {
    expect(applyFix(shifted, [moveTarget]).places["indicators.annual.2.target"]).toEqual({
      cell: belongs,
      text: "≥80件",
    });
  });

  test("takes the rows with it that read their level from the same cell, and no other level", () => {
    const form: FormReading = {
      ...shifted,
      places: {
        ...shifted.places,
        "indicators.annual.2.level1": {
          cell: { row: 14, column: 2 },
          text: "产出指标",
          belongs: { row: 14, column: 1 },
        },
        "indicators.annual.2.level2": {
          cell: { row: 14, column: 3 },
          text: "数量指标",
          belongs: { row: 14, column: 2 },
        },
        "indicators.annual.3.level1": { cell: { row: 14, column: 2 }, text: "产出指标" },
      },
    };
    const after = applyFix(form, [
      { kind: "set", field: "indicators.annual.2.level2", text: "数量指标" },
      { kind: "set", field: "indicators.annual.2.level1", text: "产出指标" },
    ]);
    expect(after.project).toEqual(form.project);
    expect(after.places["indicators.annual.3.level1"]).toEqual({
      cell: { row: 14, column: 1 },
      text: "产出指标",
    });
  });

  test("is put right only when all of it is", () => {
    expect(applyFix(shifted, [moveTarget]).repairs).toHaveLength(1);
    expect(applyFix(shifted, [moveTarget, moveName]).repairs).toEqual([]);
  });
});

test("removing an indicator moves those behind it up, with their places and repairs", () => {
  const repair = { cell: { row: 15, column: 5 }, values: {} };
  const form: FormReading = {
    ...cleanForm2023,
    repairs: [
      { ...repair, kind: "amount-converted", field: "indicators.annual.3.target" },
      { ...repair, kind: "amount-converted", field: "indicators.annual.2.target" },
      { ...repair, kind: "tick-read", field: "category" },
    ],
  };
  const after = applyFix(form, [{ kind: "remove-indicator", list: "annual", index: 2 }]);
  expect(after.project.indicators.annual.map(({ name }) => name)).toEqual(
    form.project.indicators.annual.map(({ name }) => name).filter((name) => name !== "行政案件协助办理数"),
  );
  expect(after.places["indicators.annual.1.name"]).toEqual(form.places["indicators.annual.1.name"]);
  expect(after.places["indicators.annual.2.name"]).toEqual(form.places["indicators.annual.3.name"]);
  expect(after.places["indicators.annual.9.name"]).toBeUndefined();
  expect(after.repairs.map(({ field }) => field)).toEqual(["indicators.annual.2.target", "category"]);
});

test("a level that moves to its right column takes along the rows that it holds for", () => {
  const cell = { row: 18, column: 2 };
  const belongs = { row: 18, column: 1 };
  const wrong = { cell, text: "效益指标", belongs };
  const places = {
    ...cleanForm2023.places,
    "indicators.annual.6.level1": wrong,
    "indicators.annual.7.level1": { cell, text: "效益指标" },
  };
  const move = { kind: "set", field: "indicators.annual.6.level1", text: "效益指标" } as const;
  const after = applyFix({ ...cleanForm2023, places }, [move]);
  expect(after.places["indicators.annual.7.level1"]).toEqual({ cell: belongs, text: "效益指标" });
  const below = { kind: "set", field: "indicators.annual.6.level2", text: "社会效益指标" } as const;
  expect(applyFix(after, [below]).project).toEqual(cleanForm2023.project);
});
