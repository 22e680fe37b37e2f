import { cellName } from "../../../src/core/grid/address";
import { indicatorField } from "../../../src/core/form/indicator-lists";
import { projectJson } from "../../../src/core/form/project-json";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";
import { expectedOf, readFormFile } from "../../helpers/form-files";

const { forms } = recognise(readFormFile("baoshan-2023"));
const [patrol, police, video] = forms as [FormReading, FormReading, FormReading];

function repairsOf({ repairs, project }: FormReading): string[] {
  return repairs.map(({ kind, field }) => {
    const index = indicatorField(field)?.index ?? -1;
    return `${kind} ${project.indicators.annual[index]?.name ?? field}`;
  });
}

function cellOf({ places }: FormReading, field: keyof FormReading["places"]): string | undefined {
  const place = places[field];
  return place && `${cellName(place.cell)} ${place.text}`;
}

test("The three projects are read to the letter", () => {
  const expected = expectedOf("baoshan-2023");
  const indicator = { weight: null, note: null };
  expect(forms.map(({ project }) => projectJson(project))).toEqual(
    expected.map((project) => ({
      ...project,
      indicators: (project["indicators"] as object[]).map((one) => ({ ...one, ...indicator })),
      overallIndicators: [],
      leader: null,
      phone: null,
    })),
  );
});

test("特保队: 效益指标 was lost above 社会效益指标, and the 满意度 row slid to the right", () => {
  expect(repairsOf(patrol)).toEqual(["level1-inferred 辖区治安环境", "row-shifted 市民满意度"]);
});

test("辅警: six rows slid, from 薪酬发放及时性 to 长效管理制度健全性", () => {
  expect(repairsOf(police)).toEqual([
    "row-shifted 薪酬发放及时性",
    "row-shifted 服装和装备采购及时性",
    "row-shifted 辅警到岗率",
    "row-shifted 辅警留任率",
    "row-shifted 辅警服装统一率",
    "row-shifted 长效管理制度健全性",
  ]);
});

test("视频监控: the table goes on over a page break, and one row slid", () => {
  expect(repairsOf(video)).toEqual(["row-shifted 使用人员满意度"]);
});

test("Every field knows its cell, an empty one the cell in which it should be written", () => {
  expect(cellOf(patrol, "name")).toBe("B7 区特保队伍经费");
  expect(cellOf(patrol, "funding.annualTotal")).toBe("F10 3391.32");
  expect(cellOf(patrol, "funding.carriedOver")).toBe("F12 ");
  expect(cellOf(patrol, "funding.currency")).toBe("A10 项目资金 (万元)");
  expect(cellOf(patrol, "indicators.annual.0.target")).toBe("F17 354 人");
  expect(cellOf(patrol, "indicators.annual.1.level2")).toBe("C17 数量指标");
});

test("A row that slid knows where each cell belongs", () => {
  const { places } = police;
  expect(places["indicators.annual.5.name"]).toMatchObject({
    text: "薪酬发放及时性",
    belongs: { column: 3 },
    cell: { column: 4 },
  });
  expect(places["indicators.annual.5.target"]).toMatchObject({ text: "", cell: { column: 4 } });
});

test("The years in the heading of the overall goal are read", () => {
  expect(patrol.goalPeriod).toMatchObject({ start: "2023", end: "2023" });
});

test("Nothing is left over", () => {
  expect(forms.map(({ leftovers }) => leftovers)).toEqual([[], [], []]);
});
