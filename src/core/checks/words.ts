/** Words written one behind the other, with blanks between them. */
function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** A pattern that finds any of the words. The words are plain; they hold nothing that a pattern would read otherwise. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.join("|"), "u");
}

/** People whom a project serves, as goals name them. */
export const peopleServed = listed(`
  服务对象 受益对象 受益群体 受益人 群众 市民 居民 村民 农户 牧民 民众 百姓 公众
  学生 家长 患者 病人 游客 读者 观众 旅客 乘客 老年人 残疾人
`);

/** Words in a project's name that make it a project of building, repairing, buying or software. */
export const costlyWorks = listed(`
  基建 基本建设 基础建设 基础设施 工程 修缮 大修 装修 改造 新建 改建 扩建 迁建 购置 信息化 信息系统 清淤 疏浚 河道整治 土地整治
  (?:道路|公路|管网|校舍|厂房|场馆|公园|步道|桥梁|水库|泵站|农田|渠道|车站|停车场|食堂|宿舍|教学楼|卫生院|养老院|敬老院|公厕|厕所|广场|绿道|大棚|冷库|仓库|牧道|堤防|护岸|机房|系统|平台)建设
`);

/** Names that hold such a word without building anything. */
export const costlyWorksInNameOnly = listed(`
  工程师 工程系列 工程技术人 工程学院 工程大学 人才工程 培养工程 希望工程 惠民工程 民心工程 爱心工程 关爱工程
  劳动改造 教育改造 思想改造 罪犯改造
`);

/** What names of rates (比率) end in: their targets are per cent. */
export const rateEndings = listed(`率 比例 占比 比重 满意度 满意程度 百分比`);

/** Rates that may well be above 100 %. */
export const unboundedRates = listed(`
  毛入 增长 增幅 增速 增加 增值 提高 提升 上升 变化 变动 同比 环比 超额 收益 回报 利润 周转 负债 床位使用率
  拨备 备付 投入产出 杠杆 放大 完成率 产能 达产 涨幅 倍增 覆盖倍数 撬动 带动 拉动
`);

/** What is better the less there is of it, as the word that ends an indicator's name before 率, 数 and the like. */
export const unwantedThings = listed(`
  投诉 事故 差错 错误 故障 死亡 伤亡 流失 失业 辍学 复发 返工 返修 违规 违纪 违约 违法 缺陷 缺勤 超时 超支 超标
  不合格 不达标 不良 误差 偏差 损耗 破损 损坏 漏报 误报 瞒报 空置 闲置 退货 上访 信访 发案 犯罪 感染 拖欠 拥堵
  泄露 泄密 舆情 逾期
`);

/** What is done about unwanted things, or says that there are none: of this, more is better. */
export const countermeasures = listed(`
  处理 处置 办理 办结 承办 办案 受理 回复 答复 响应 反馈 整改 化解 调解 解决 查处 查办 查获 打击 侦破 侦办 侦结
  破获 破案 抓获 收缴 捣毁 移送 出警 巡查 督办 督查 稽查 审查 防范 预防 防控 管控 控制 应对 应急 演练 减少 降低
  下降 压降 消除 排查 排除 抢修 修复 救治 治疗 治理 救援 救助 补助 帮扶 帮教 赔付 理赔 保险 培训 宣传 监测 监控
  发现 识别 预警 报告 检测 检查 调查 鉴定 勘查 追责 问责 清理 清收 催收 回收 追回 挽回 规避 避免 拦截 审理 审结
  起诉 立案 修正 纠正 节约 节省 无 零 未
`);

/** Things of which a target of 0 is natural: what should not happen at all. */
export const betterNone = unwantedThings.concat(
  listed(`
    案件 事件 污染 排放 缺 漏 失 损 灾 病 溺水 中毒 中断 停机 宕机 欠 纠纷 诉讼 争议 负面 风险 隐患 新增债务 次生
    无 零 不 未 违 险情 延误
  `),
);

/** Dates that lie after a project's end by their nature. */
export const datesBeyondTheProject = listed(`质保 保修 维保 有效期 使用期 年限 租期 租赁期 还款 偿还`);
