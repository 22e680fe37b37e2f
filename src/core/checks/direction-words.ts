/** Words written one behind the other, with blanks between them. */
function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** What a name ends in to say that something is counted or measured, whatever it is: 率, 数量, 平均值. 案件数 is the 数 of 案件. */
export const measures = listed(`
  率 比率 比例 占比 比重 百分比 度 程度 水平 指数 系数 强度 感 数 数量 次数 起数 (?<![事案])件数 处数 笔数 例数 家数 人数 人次 天数 户数 量 总量 均值 平均值 值
  情况 金额 额 总额 面积 里程 规模 (?<=[时期])件
`);

/** Those that make a share of it, so that more of what is wanted is better. */
export const shares = listed(`率 比率 比例 占比 比重 百分比 度 程度 感 天数比例`);

/** Words between a thing and its measure that say no more than that it happens: 事故发生率, 投诉案件数. */
export const happenings = listed(
  `发生 发案 出现 事件 案件 事故 人员 人口 家庭 安全 现象 行为 问题 情况 反应 的 人均 平均 累计 总`,
);

/** What nobody wants, as the end of what is measured. */
export const unwanted = listed(`
  投诉 投诉举报 信访 上访 舆情 差评 事故 差错 错误 出错 失误 故障 缺陷 死亡 病死 致死 伤亡 伤残 致残 受伤 重伤 流失 失业 辍学 失学
  复发 返贫 贫困发生 致贫 返工 返修 违规 违纪 违约 违法 违章 缺勤 旷工 旷课 缺课 迟到 超时 超支 超标 超期 超编 超限 逾期 延期 延误 滞后
  不良 不良反应 误差 偏差 偏离 损耗 损失 破损 损坏 漏损 渗漏 漏水 漏电 泄漏 泄露 泄密 漏报 误报 瞒报 漏检 漏诊 误诊 误判 误码 丢包
  空置 闲置 空驶 积压 滞留 退货 犯罪 发病 患病 感染 传染 中毒 溺水 火灾 受灾 拖欠 欠费 欠薪 拥堵 堵塞 坏账 负债 赤字 亏损
  群体性 中断 宕机 停机 停电 停水 停运 断电 断网 卡顿 结余 结转 沉淀 挤占 挪用 截留 排放 污染 水土流失 荒漠化
  再犯 重新犯罪 脱管 漏管 失联 走失 早产 畸形 压疮 跌倒 自杀 病害 虫害 死苗 废品 次品 假冒 侵权 败诉 弃权 失信 脱靶 污损 缺页
  能耗 电耗 水耗 油耗 煤耗 物耗 耗电 耗水 耗油 耗能 消耗 能源消耗
  风险 隐患 险情 漏洞 黑臭水体 积水点 零就业 受灾 撂荒 抛荒 弃耕 退化 沙化 石漠化 倾倒 异味 扬尘 焚烧火点 水华 欺凌 霸凌 诈骗 被骗
  内涝 短缺 不足 脱销 浪费 坏死 倒灌 塌陷 坍塌 垮塌 脱落 锈蚀 老化 变质 过期 爆管 开裂 积案 欠案 复吸 困人 抛物 跑动 负担 代偿 大班额 亏损面 盘亏 安全事件 负面事件 突发事件 极端事件 黑屏 劣质 伪劣 坑槽 掉线 死机 崩溃 冲突 隐瞒 造假 舞弊
`);

/**
 * Two characters that nobody wants whatever field of work they are from: what went wrong (错, 漏, 误), was lost (失), was
 * hurt or broken (伤, 损, 害), came too late (迟, 延, 逾, 超) or was not done (未).
 */
export const unwantedMorphemes = [
  "错(?!峰|位)[一-龥]|[漏误瞒亏欠骗盗伪塌崩滞缺溺冒渗霉][一-龥]|晚点",
  "[^救抗防减除治免脱保查反禁控降去消清排戒破灭助截纳开垦][亡残毁损坏裂塌崩堵滞荒旱涝污臭害弊诈窃]",
  "(?:离|掉|断)线|(?:入|被)[侵占]|萎缩|撤[销稿]|退[出选货件保]|再[犯手]术?|反弹|[暴复]发|死链|危机|堆存|缺口|渗水点",
  "[丢遗灭流迷缺散亏]失",
  "[受毁缺残污折亏耗][损毁]",
  "[受遭被][害灾损伤骗困淹盗灼]",
  "[伤死]亡|[伤损毁]坏|伤害|致[害残伤死病贫]",
  "[死枯坏掉][株苗树枝]|超[排采占]",
  "不(?:及时|按时|到位|规范|合格|达标|准确|合理|满意|良|相符|完整|一致|合规|足额)",
  "[脱断空]岗|[断停]供|[断缺]货",
  "未(?!成年|来|婚|名)[一-龥]{2,4}",
];

/** What goes wrong in the course of any work: with a work before it, even one that deals with bad things, it is still wrong. */
export const mistakes = listed(`
  差错 错误 出错 失误 脱管 漏管 失管 失联 误差 偏差 偏离 超时 超期 逾期 延期 延误 滞后 迟延 超支 违规 违纪 浪费 漏项 投诉 失败 不及时 不到位 不规范 不准确
`);

/** What is done about a mistake itself. */
export const mendings = listed(`
  整改 纠正 修正 更正 排查 发现 处理 处置 避免 规避 防范 预防 防控 查处 消除 杜绝 控制 管控 检查 核查 化解 受理 回复 办结 减少 降低 监控 监测 打击 查办 办理
`);

/** What is unwanted if it happens often: 发生率 of whatever it is. */
export const happeningRates = listed(`发生率 发案率 发病率 复发率 检出超标率`);

/** What is unwanted as a share only: a number of them may be what an office has to do, 诉讼案件数 of a court. */
export const unwantedShares = listed(
  `变更 诉讼 上诉 申诉 复议 重复 超速 闯红灯 举报 贫困 退件 退回 淘汰 报废 犯罪 空缺 缺岗 离职 离岗 退保 断保 挂断 死株 危房 危桥 死亡残渣 残渣 失败 超预算 近视 肥胖`,
);

/** What is unwanted where it is measured in its own unit: 浓度, 噪声, 成本. */
export const unwantedMeasures = listed(`
  浓度 噪声 噪音 时延 延迟 成本 造价 单价 能耗 电耗 水耗 油耗 煤耗 物耗 耗电量 耗水量 耗油量 消耗量 排放量 产生量 超采量
  (?:均|单位|万元)用[水电能] 三公经费 (?:会议|接待|差旅|办公|公车运行)费(?:用|支出)? 用水量 用电量 用煤量 用油量 化肥使用量 化肥施用量 农药使用量 农药施用量 药占比 耗占比 空气质量指数 次均费用 例均费用
  (?:重金属|污染物|农残|蓝藻|细菌|有害物质|残留).*(?:含量|密度) 残留量 (?:物流|管理|交易)(?:费用|成本)占.*(?:比重|比例)
`);

/** Substances of which a high concentration is good. */
export const goodConcentrations = listed(`(?<![需耗臭])氧(?!化) 负离子 消毒 有效氯 营养 有效成分 余氯`);

/** What a name begins with that is bad unless the rest of it says what is done about it: 违规使用资金问题数, 未就业毕业生人数. */
export const badBeginnings = [
  "违[规法纪章]|非法|不良|不合格|不达标|不规范|闲置|空置|滞留",
  "未(?!成年|来|婚|名)|超[标限期载编]|危(?!险)",
];

/** Words for a time that something takes. */
export const durations = listed(`时间 时长 时限 时延 周期 工期 期限 用时 耗时 天数 时效 年限 院日`);

/** What should not take long; of other times, such as 开放时间 and 培训时长, more may be wanted. */
export const quickThings = listed(`
  响应 反应 修复 恢复 等候 等待 候诊 候车 排队 办理 办结 办件 处理 处置 审批 审核 审查 到达 到场 出警 出动 抢修 维修 排除 解决 完成 送达 交付
  拨付 支付 兑付 到账 发放 中断 停机 宕机 停电 停水 停运 停工 延误 滞留 拥堵 交货 供货 验收 建设 施工 周转 检测 反馈 回复 答复 受理 开通 调度
  整改 结案 审理 住 住院 通行 通关 投运 打开 加载 启动 登录 切换 查询 预警 发布 排涝 排除 停机 退税 报销 立案 侦办 流转 报告 出具 检验 开办 注销 配送 投递 救援
`);

/** Rises; a rise of what is unwanted is unwanted, of anything else it depends. */
export const rises = listed(`增长 增加 上升 提高 提升 上涨 增幅 涨幅 增速`);

/** Falls and savings; a fall of what is unwanted is wanted. */
export const falls = listed(`
  下降 降低 减少 减排 减量 减损 节约 节省 节能 节水 节电 压减 压降 压缩 缩短 缩减 削减 降幅 减负 节材 消减 消除 杜绝 清零 化解 减免 减轻
`);

/** Those that say what is saved, so that more of them is better. */
export const savings = listed(`减排 减损 减负 节约 节省 节能 节水 节电 节材`);

/** Words before or behind a thing that turn it into its opposite: 无投诉, 零事故, 不合格. */
export const negations = listed(`不 未 无 非 零 没有 免 防 抗 反`);

/** What is done about unwanted things; of a share of it more is better, and of a number of it nobody can say. */
export const treatments = listed(`
  处理 处置 办理 办结 承办 办案 受理 回复 答复 响应 反馈 整改 化解 调解 解决 查处 查办 查获 打击 侦破 侦办 侦结
  破获 破案 抓获 收缴 捣毁 移送 出警 巡查 督办 督查 稽查 审查 防范 预防 防控 管控 控制 应对 应急 演练 消除 排查 排除
  抢修 修复 救治 治疗 治理 灭治 防治 灭杀 扑杀 除治 救援 救助 补助 帮扶 帮教 赔付 理赔 保险 培训 宣传 监测 监控 发现 识别 预警 报告 检测 检查 调查
  鉴定 勘查 追责 问责 清理 清收 催收 回收 追回 挽回 规避 避免 拦截 审理 审结 起诉 立案 修正 纠正 执法 处罚 普法 教育
  矫正 戒治 安置 补偿 慰问 抚恤 劝返 复学 消杀 拆除 取缔 关停 腾退 改造 重建 修缮 加固 整治 清除 盘活 修补 没收 追缴 返还 制止 监管 监督 监察 核查 销号
  扑救 扑灭 灭火 救灾 服务 帮助 资助 扶持 惠及 受益 建档 收治 接收 转移 发放 补贴 供养 关爱 走访 接诊 托养 康复 随访 筛查 招收 招聘 吸纳
`);

/** Of a share of these more is better. */
export const wanted = listed(`
  合格 优良 优秀 良好 优等 达标 达产 满意 完成 覆盖 及时 按时 准时 按期 准点 准确 正确 精准 到位 通过 出勤 到岗 在岗 到课 到会 参训 参会 参加
  留任 留存 稳定 普及 入学 入园 升学 毕业 巩固 治愈 好转 有效 显效 存活 成活 验收 足额 就业 创业成功 签约 履约 兑现 办结 结案 好评 知晓 知晓度
  参与 取证 持证 规范管理 参保 参合 缴费 完好 正常 在线 亮灯 成功 保障 保证 发放 安装 接种 配备 统一 响应 执行 支付 拨付 入住 利用 使用 开放 上座 开工 竣工 投产
  转化 落实 实施 实现 采纳 采用 回收 资源化 无害化 综合利用 绿化 硬化 净化 美化 美誉 认可 认同 信任 支持 安全 规范 合规 合法 完整 完善 健全 真实 获得 幸福 归属
  公开 透明 共享 联通 接入 贯通 供给 供水 供电 供热 受益 惠及 脱贫 返岗 复工 优质 优质服务 一致 匹配 符合 契合 吻合 达成 送达 命中 识别 检出
  可用 可靠 运行 开机 畅通 通畅 通车 通达 满足 归还 回款 清偿 偿还 收缴 征收 入库 归档 建档 备案 登记 签收 签订 激活 上线 应用 更新 达到
`);

/** Money of which the budget is the limit: of a share that is kept to, less is better. */
export const limitedMoney = listed(`成本 投资 概算 预算 造价 费用 三公经费 支出`);
