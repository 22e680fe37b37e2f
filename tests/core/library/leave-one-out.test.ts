import { fold } from "../../../src/core/form/text";
import type { Indicator } from "../../../src/core/form/project";
import { indicatorLibrary } from "../../../src/core/library/library";
import { libraryLevel, likelyLevel } from "../../../src/core/library/likely-level";
import { rankLibrary } from "../../../src/core/library/rank";
import { recognise } from "../../../src/core/recognise/recognise";
import { formNames, readFormFile } from "../../helpers/form-files";

const forms = ["real", "real2", "real3", "made"]
  .flatMap((folder) => formNames(folder).map((name) => `${folder}/${name}`))
  .flatMap((name) => recognise(readFormFile(name)).forms)
  .filter(({ kind }) => kind === "target");

const listOf = ({ project }: (typeof forms)[number]): readonly Indicator[] => project.indicators.annual;

/** 长效管理 and 满意度 of other schemes; what a scheme puts before its names, 产出数量 and 1.1数量, goes. */
function standard(level2: string): string {
  const plain = libraryLevel(level2).replace(/^[\d.]+|^产出/g, "");
  return plain.includes("满意度") ? "服务对象满意度" : plain.replace(/^长效管理$/, "可持续影响");
}

const share = (right: number, all: number): number => (100 * right) / all;

test("of names whose 二级 is told from all other forms, nearly all stand under it", () => {
  const told = forms.flatMap((form) => {
    const known = [...forms.filter((other) => other !== form).flatMap(listOf), ...indicatorLibrary];
    return listOf(form).flatMap(({ name, level2 }) => {
      const likely = name === null || level2 === null ? null : likelyLevel(name, known);
      return likely === null || level2 === null ? [] : [standard(likely) === standard(level2)];
    });
  });
  expect(told.length).toBeGreaterThan(200);
  expect(share(told.filter(Boolean).length, told.length)).toBeGreaterThanOrEqual(95);
});

test("a name that the library has is mostly among the first five of its 二级, before anything is typed", () => {
  const places = forms.flatMap((form) => {
    const ranked = rankLibrary(indicatorLibrary, form.project);
    return listOf(form).flatMap(({ name, level2 }) => {
      const names = ranked
        .filter((entry) => standard(entry.level2) === standard(level2 ?? ""))
        .map((entry) => fold(entry.name));
      const at = names.indexOf(fold(name ?? ""));
      return at < 0 ? [] : [at];
    });
  });
  expect(places.length).toBeGreaterThan(40);
  expect(share(places.filter((at) => at < 5).length, places.length)).toBeGreaterThanOrEqual(60);
});

test.each([
  ["培训合格率", "质量"],
  ["补贴发放及时率", "时效"],
  ["采购设备数量", "数量"],
  ["人均补助标准", "成本"],
  ["居民满意度", "服务对象满意度"],
  ["长效管护机制健全性", "可持续影响"],
])("%s stands under %s", (name, level2) => {
  expect(likelyLevel(name, [])).toBe(level2);
});

test.each(["受益居民人数", "不合格食品处置率", "有责投诉件数", ""])(
  "offices differ about “%s”: nothing is said",
  (name) => {
    expect(likelyLevel(name, [])).toBeNull();
  },
);

test("a name that stands elsewhere stands there, unless half of the others put it somewhere else", () => {
  const known = (level2: string) => ({ name: "安全隐患整改率", level2 });
  expect(likelyLevel("安全隐患整改率", [known("质量指标")])).toBe("质量");
  expect(likelyLevel("安全隐患整改率", [known("质量指标"), known("社会效益指标")])).toBeNull();
});
