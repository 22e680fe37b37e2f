import { fieldName } from "../../form/field-names";
import { factsOf, type ProjectField } from "../../form/fields";
import type { Language, Localized } from "../../language/language";
import { requiredFields } from "../missing/required-fields";
import type { requiredGroups } from "../missing/required-groups";
import type { Message, Messages } from "./message";

/** What is expected in a field that must be filled in. */
const expectedInField: Readonly<Record<keyof typeof requiredFields, Localized>> = {
  name: {
    "zh-CN": "填写与部门预算一致的项目名称。",
    "en-US": "The project's name exactly as in the department's budget.",
  },
  department: {
    "zh-CN": "填写一级预算主管部门的全称。",
    "en-US": "The full name of the level-1 budget department.",
  },
  unit: {
    "zh-CN": "填写具体实施项目的预算单位全称，可与主管部门相同。",
    "en-US":
      "The full name of the budget unit that carries out the project; it may be the department itself.",
  },
  category: { "zh-CN": "按本表规定的类别填写。", "en-US": "One of the form's categories." },
  "funding.total": {
    "zh-CN": "填写项目全周期的资金总额，等于财政资金与其他资金之和。",
    "en-US": "The money for the whole project: fiscal plus other funds.",
  },
  "funding.annualTotal": {
    "zh-CN": "填写本年度申请的资金总额，等于当年财政拨款、上年结转资金与其他资金之和。",
    "en-US": "The money asked for this year: appropriation, carried-over and other funds together.",
  },
  "goals.annual": {
    "zh-CN": "写明本年度做什么、做多少、何时完成、达到什么效果。",
    "en-US": "What is done this year, how much, by when, and to what effect.",
  },
};

/** A group of indicators by its names, and what is expected in it. */
interface GroupWords {
  readonly name: Localized;
  /** The group in which it is to be, where not in the form at large. */
  readonly within?: true;
  readonly expected: Localized;
}

const groupWords: Readonly<Record<keyof typeof requiredGroups, GroupWords>> = {
  "output-missing": {
    name: { "zh-CN": "产出指标", "en-US": "output indicator" },
    expected: {
      "zh-CN": "按支出内容设置数量、质量、时效等产出指标。",
      "en-US": "Output indicators of quantity, quality and timeliness for what the money is spent on.",
    },
  },
  "benefit-missing": {
    name: { "zh-CN": "效益指标", "en-US": "benefit indicator" },
    expected: {
      "zh-CN": "按项目特点设置经济、社会、生态效益或可持续影响指标。",
      "en-US": "Economic, social or ecological benefits, or lasting effects, as the project has them.",
    },
  },
  "quantity-missing": {
    name: { "zh-CN": "数量指标", "en-US": "quantity indicator" },
    within: true,
    expected: {
      "zh-CN": "写明完成多少工作量，如“培训人数 ≥500人”。",
      "en-US": "How much is done, such as “培训人数 ≥500人”.",
    },
  },
  "quality-missing": {
    name: { "zh-CN": "质量指标", "en-US": "quality indicator" },
    within: true,
    expected: {
      "zh-CN": "写明达到什么标准，如“验收合格率 100%”。",
      "en-US": "How well it is done, such as “验收合格率 100%”.",
    },
  },
  "timeliness-missing": {
    name: { "zh-CN": "时效指标", "en-US": "timeliness indicator" },
    within: true,
    expected: {
      "zh-CN": "写明何时完成，如“项目完成时间 2023年12月底前”。",
      "en-US": "When it is done, such as “项目完成时间 2023年12月底前”.",
    },
  },
};

type InBoth = Readonly<Record<Language, Message>>;

function titleOf(name: Localized, language: Language): string {
  return language === "zh-CN" ? `缺少${name[language]}` : `No ${name[language]}`;
}

/** That a field is empty. */
function emptyField(field: ProjectField, expected: Localized): InBoth {
  const { name } = factsOf(field);
  return {
    "zh-CN": {
      title: titleOf(name, "zh-CN"),
      found: `“${fieldName(field, "zh-CN")}”没有填写。`,
      expected: expected["zh-CN"],
    },
    "en-US": {
      title: titleOf(name, "en-US"),
      found: `The ${fieldName(field, "en-US")} is empty.`,
      expected: expected["en-US"],
    },
  };
}

/** That a total is empty while its parts are there. */
function summableTotal(field: "funding.total" | "funding.annualTotal"): InBoth {
  const { name } = factsOf(field);
  return {
    "zh-CN": {
      title: titleOf(name, "zh-CN"),
      found: `“${fieldName(field, "zh-CN")}”没有填写，而分项金额已经填了。`,
      expected: "按分项合计，应为 {sum}。",
      fix: "填入合计 {sum}",
    },
    "en-US": {
      title: titleOf(name, "en-US"),
      found: `The ${fieldName(field, "en-US")} is empty although its parts are filled in.`,
      expected: "{sum}, the sum of the parts.",
      fix: "Write {sum}",
    },
  };
}

/** That a group has no indicator. */
function emptyGroup({ name, within, expected }: GroupWords): InBoth {
  const chinese = name["zh-CN"];
  return {
    "zh-CN": {
      title: titleOf(name, "zh-CN"),
      found: within ? `产出指标中没有${chinese}。` : `没有${chinese}。`,
      expected: expected["zh-CN"],
    },
    "en-US": {
      title: titleOf(name, "en-US"),
      found: `The ${within ? "outputs have" : "form has"} no ${name["en-US"]} (${chinese}).`,
      expected: expected["en-US"],
    },
  };
}

const ofFields = (Object.keys(expectedInField) as (keyof typeof requiredFields)[]).map(
  (field) => [requiredFields[field].rule, emptyField(field, expectedInField[field])] as const,
);

const ofGroups = Object.entries(groupWords).map(([rule, words]) => [rule, emptyGroup(words)] as const);

/** A field or a group of indicators is missing: sentences made of its names, and of what is expected. */
export const missingMessages: Messages = {
  ...Object.fromEntries([...ofFields, ...ofGroups]),
  "funding-total-missing.summable": summableTotal("funding.total"),
  "funding-annual-missing.summable": summableTotal("funding.annualTotal"),
  "goal-overall-missing.one-year": emptyField("goals.overall", {
    "zh-CN": "一年期项目也可概括写明总目标。",
    "en-US": "A summary of what the project is to reach; for one year it may be short.",
  }),
};
