import type { Localized } from "../../../core/language/language";

/** An indicator that other offices use, and the published form that it is taken from. */
export interface LibraryIndicator {
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly source: Localized;
}

const baoshan = { "zh-CN": "上海市公安局宝山分局 2023 年", "en-US": "Baoshan police, Shanghai, 2023" };
const putuo = { "zh-CN": "上海市普陀区建管委 2026 年", "en-US": "Putuo construction, Shanghai, 2026" };
const qingshan = { "zh-CN": "武汉市青山区教育局 2020 年", "en-US": "Qingshan education, Wuhan, 2020" };
const luan = { "zh-CN": "六安市农业农村局 2024 年", "en-US": "Agriculture, Lu'an, 2024" };
const hebei = { "zh-CN": "天津市河北区人民法院 2023 年", "en-US": "Hebei district court, Tianjin, 2023" };
const yueyang = { "zh-CN": "岳阳县农田建设服务中心 2022 年", "en-US": "Farmland centre, Yueyang, 2022" };
const jiayuguan = { "zh-CN": "嘉峪关城市博物馆 2023 年", "en-US": "City museum, Jiayuguan, 2023" };
const fengjie = { "zh-CN": "奉节县云雾土家族乡 2023 年", "en-US": "Yunwu township, Fengjie, 2023" };

const rows: readonly (readonly [level2: string, name: string, target: string, source: Localized])[] = [
  ["经济成本指标", "项目建设成本", "≤65万元", fengjie],
  ["生态环境成本指标", "文明施工情况", "可控", putuo],
  ["数量指标", "维修面积", "≥400平方米", hebei],
  ["数量指标", "道路建设长度", "985米", putuo],
  ["数量指标", "免费开放天数", "=300天", jiayuguan],
  ["数量指标", "监督抽检批次", "≥100组", luan],
  ["数量指标", "服装和装备购买套数", "452套", baoshan],
  ["质量指标", "资金发放准确性", "100%", baoshan],
  ["质量指标", "资金发放足额率", "100%", baoshan],
  ["质量指标", "服装和装备验收合格率", "100%", baoshan],
  ["质量指标", "探头租赁质量达标率", "100%", baoshan],
  ["质量指标", "项目验收达标率", "=100%", putuo],
  ["质量指标", "验收合格率", "≥98%", hebei],
  ["质量指标", "项目（工程）验收合格率", "100%", yueyang],
  ["质量指标", "农产品例行监测合格率", "≥98%", luan],
  ["时效指标", "资金发放及时性", "及时", baoshan],
  ["时效指标", "薪酬发放及时性", "及时", baoshan],
  ["时效指标", "服装和装备采购及时性", "及时", baoshan],
  ["时效指标", "项目完成及时性", "及时", putuo],
  ["时效指标", "项目（工程）完成及时率", "≥100%", yueyang],
  ["时效指标", "重点建设工程按期完成率", "100%", qingshan],
  ["时效指标", "资金支付及时率", "100%", hebei],
  ["时效指标", "检测及时率", "≤7工作日", luan],
  ["成本指标", "建设项目成本", "参照政府采购成本控制", qingshan],
  ["成本指标", "项目成本", "20万元", hebei],
  ["社会效益指标", "辖区治安环境", "改善", baoshan],
  ["社会效益指标", "市民安全感", "提升", baoshan],
  ["社会效益指标", "应急指挥便利性", "便利", baoshan],
  ["社会效益指标", "重大安全事故发生数", "0起", baoshan],
  ["社会效益指标", "道路安全隐患减少情况", "减少", putuo],
  ["社会效益指标", "基础教育学校办学条件", "持续改善", qingshan],
  ["社会效益指标", "免费开放接待观众人数", "=30000人次", jiayuguan],
  ["生态效益指标", "新增和改善灌溉达标面积", "≥500亩", yueyang],
  ["可持续影响指标", "长效管理制度健全性", "健全", baoshan],
  ["可持续影响指标", "沟通协调有效性", "有效", baoshan],
  ["可持续影响指标", "工程设计使用年限", "≥20年", yueyang],
  ["服务对象满意度指标", "使用人员满意度", "≥90%", baoshan],
  ["服务对象满意度指标", "辅警满意度", "≥85%", baoshan],
  ["服务对象满意度指标", "居民群众满意度", "≥90%", putuo],
  ["服务对象满意度指标", "学生、家长、社会满意度", "≥90%", qingshan],
  ["服务对象满意度指标", "干警满意度", "≥95%", hebei],
];

/** A small library of indicators from forms that were published; the targets are in today's spelling. */
export const indicatorLibrary: readonly LibraryIndicator[] = rows.map(([level2, name, target, source]) => ({
  level2,
  name,
  target,
  source,
}));
