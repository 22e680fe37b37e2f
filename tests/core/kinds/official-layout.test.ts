import { officialLayoutOf } from "../../../src/core/kinds/target/official-layout";

const labels = ["start", "end", "funding.total", "funding.annualTotal", "category"];

const layoutOf = (title: string, asked: readonly string[], year: number | null = null) =>
  officialLayoutOf({ titles: [title], asks: (field) => asked.includes(field), year });

test("the official form of 2026 has 项目性质, that of 2023 项目类别 alone", () => {
  expect(layoutOf("财政项目支出绩效目标申报表", labels)).toBe("shanghai-2023");
  expect(layoutOf("财政项目支出 绩效目标申报表（2026年度）", [...labels, "nature"])).toBe("shanghai-2026");
});

test("where neither label is left, the year decides", () => {
  const left = labels.filter((label) => label !== "category");
  expect(layoutOf("财政项目支出绩效目标申报表", left, 2023)).toBe("shanghai-2023");
  expect(layoutOf("财政项目支出绩效目标申报表", left, 2026)).toBe("shanghai-2026");
});

test("a form with another title or without the official labels is from elsewhere", () => {
  expect(layoutOf("项目支出绩效目标表", labels)).toBeNull();
  expect(layoutOf("财政项目支出绩效目标申报表", ["start", "end"])).toBeNull();
});
