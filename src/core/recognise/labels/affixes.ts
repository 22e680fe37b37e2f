import { words } from "../../form/words";

/** Levels of government, as they stand before an office or an amount: 区级主管部门, 省级财政资金. */
export const governments = words(`
  国家级 国家 中央级 中央 部级 省级 省本级 省 自治区级 自治区 市级 市本级 市直 市 地市级 地市 设区市 州级 州 盟 旗县 旗
  区级 区本级 区 县级 县本级 县 县市 县市区 市县 区县 县区 镇级 镇 乡级 乡 乡镇 镇街 街道 村级 社区
  本级 上级 同级 下级 基层 地方 各级
`);

/** Words that join two in a label: 主管部门及代码. */
export const joiners = words("及 其 和 与 或 的 、 / - — + ( )");

/** The code of an office or a project. */
export const codeWords = words("代码 编码 编号 代号 序号 号码");

/** What may stand behind an office's label. */
export const behindOffices = [
  ...joiners,
  ...codeWords,
  ...codeWords.flatMap((code) => words("预算 部门 单位 部门预算 单位预算 机构").map((whose) => whose + code)),
  ...words("名称 全称 信息 盖章 公章 章"),
];

/** Years and times in the label of an amount or a goal, by what they say: this year, the whole project, years gone by. */
export const timeWords = {
  annual: words("年度 当年度 当年 本年度 本年 今年 申请年度 年初 全年 预算年度 年内"),
  total: words(`
    实施期 实施期内 实施周期 项目期 项目周期 项目实施期 中期 中长期 总体 整体 全部 全周期 全过程 全生命周期 执行期
    建设期 规划期 长期 远期 周期 两年 三年 四年 五年
  `),
  last: words("上年度 上年 去年 去年度 上一年度 上一年 上期 前年 前一年度 以前年度 历年 往年 前两年 近三年"),
} as const;

/** Words by which a text in brackets says how a label is to be filled in, wherever they stand in it. */
export const instructionParts = words(`
  盖章 公章 签章 签字 签名 必填 选填 单选 多选 可选 勾选 打勾 打√ 填写 填报 一致 字以内 字左右 年月 保留 单位 人民币 万元
  示例 下同 如有 可填 请填 请选
`);

/** The same where they are all that stands in the brackets. */
export const instructionWords = words("章 元 年 月 日 分 % 必 选 全称 简称 个 可不填 无则不填");
