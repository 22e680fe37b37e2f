import type { Localized } from "../../../core/language/language";

/** An indicator that other offices use, and after which form it is worded. */
export interface LibraryIndicator {
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly source: Localized;
}

const baoshan = { "zh-CN": "上海市公安局宝山分局 2023 年", "en-US": "Baoshan police, Shanghai, 2023" };
const shanghai = { "zh-CN": "上海 2026 年的公开表", "en-US": "a public form of Shanghai, 2026" };
const hubei = { "zh-CN": "湖北 2020 年的公开表", "en-US": "a public form of Hubei, 2020" };
const anhui = { "zh-CN": "安徽 2024 年的公开表", "en-US": "a public form of Anhui, 2024" };
const tianjin = { "zh-CN": "天津 2023 年的公开表", "en-US": "a public form of Tianjin, 2023" };
const hunan = { "zh-CN": "湖南 2022 年的公开表", "en-US": "a public form of Hunan, 2022" };
const gansu = { "zh-CN": "甘肃 2023 年的公开表", "en-US": "a public form of Gansu, 2023" };
const chongqing = { "zh-CN": "重庆 2023 年的公开表", "en-US": "a public form of Chongqing, 2023" };

const rows: readonly (readonly [level2: string, name: string, target: string, source: Localized])[] = [
  ["经济成本指标", "项目建设成本", "≤65万元", chongqing],
  ["生态环境成本指标", "文明施工情况", "可控", shanghai],
  ["数量指标", "维修面积", "≥400平方米", tianjin],
  ["数量指标", "道路建设长度", "985米", shanghai],
  ["数量指标", "惠民开放天数", "=300天", gansu],
  ["数量指标", "监督抽检批次", "≥100组", anhui],
  ["数量指标", "服装和装备购买套数", "452套", baoshan],
  ["质量指标", "资金发放准确性", "100%", baoshan],
  ["质量指标", "资金发放足额率", "100%", baoshan],
  ["质量指标", "服装和装备验收合格率", "100%", baoshan],
  ["质量指标", "探头租赁质量达标率", "100%", baoshan],
  ["质量指标", "项目验收达标率", "=100%", shanghai],
  ["质量指标", "验收合格率", "≥98%", tianjin],
  ["质量指标", "项目（工程）验收合格率", "100%", hunan],
  ["质量指标", "水产品例行监测合格率", "≥98%", anhui],
  ["时效指标", "资金发放及时性", "及时", baoshan],
  ["时效指标", "薪酬发放及时性", "及时", baoshan],
  ["时效指标", "服装和装备采购及时性", "及时", baoshan],
  ["时效指标", "项目完成及时性", "及时", shanghai],
  ["时效指标", "项目（工程）完成及时率", "≥100%", hunan],
  ["时效指标", "校舍重点工程按期完成率", "100%", hubei],
  ["时效指标", "资金支付及时率", "100%", tianjin],
  ["时效指标", "检测及时率", "≤7工作日", anhui],
  ["成本指标", "建设项目成本", "参照集中采购限额控制", hubei],
  ["成本指标", "项目成本", "20万元", tianjin],
  ["社会效益指标", "辖区治安环境", "改善", baoshan],
  ["社会效益指标", "市民安全感", "提升", baoshan],
  ["社会效益指标", "应急指挥便利性", "便利", baoshan],
  ["社会效益指标", "重大安全事故发生数", "0起", baoshan],
  ["社会效益指标", "路口安全隐患减少情况", "减少", shanghai],
  ["社会效益指标", "义务教育学校办学条件", "持续改善", hubei],
  ["社会效益指标", "惠民开放接待市民人数", "=30000人次", gansu],
  ["生态效益指标", "新增和恢复灌溉达标面积", "≥500亩", hunan],
  ["可持续影响指标", "长效管理制度健全性", "健全", baoshan],
  ["可持续影响指标", "沟通协调有效性", "有效", baoshan],
  ["可持续影响指标", "工程设计使用年限", "≥20年", hunan],
  ["服务对象满意度指标", "使用人员满意度", "≥90%", baoshan],
  ["服务对象满意度指标", "辅警满意度", "≥85%", baoshan],
  ["服务对象满意度指标", "居民群众满意度", "≥90%", shanghai],
  ["服务对象满意度指标", "师生、家长、社会满意度", "≥90%", hubei],
  ["服务对象满意度指标", "干警满意度", "≥95%", tianjin],
];

/** A small library of indicators from forms that were published; the targets are in today's spelling. */
export const indicatorLibrary: readonly LibraryIndicator[] = rows.map(([level2, name, target, source]) => ({
  level2,
  name,
  target,
  source,
}));
