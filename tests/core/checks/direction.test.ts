import { directionOf } from "../../../src/core/checks/direction";

test.each([
  [
    "what nobody wants",
    ["设备故障率", "重大安全事故发生数", "服务态度投诉件数", "房屋空置面积", "产品不合格率"],
  ],
  ["what is used up or given off", ["单位产值能耗", "水资源消耗量", "化学需氧量排放量", "PM2.5平均浓度"]],
  ["a time that something takes", ["应急响应时间", "平均等候时长", "事项办理时限"]],
  ["money, and how far its limit is used", ["人均培训成本", "成本控制率", "概算控制率"]],
  ["a rise of what is unwanted", ["投诉上升率", "事故增长率"]],
  ["what comes late", ["逾期发放率", "延期交付件数", "列车晚点率"]],
  ["what went wrong, whatever work it is part of", ["补贴发放差错率", "低保错保率", "社区矫正对象脱管率"]],
  ["what was lost, hurt or done badly", ["档案遗失率", "文物受损数", "会议不及时次数"]],
  ["bad air and used water", ["臭氧浓度", "厂界噪声值", "万元GDP用水量", "化肥使用量"]],
  ["a rate of what happens, and cases of it", ["违法用地发生率", "违纪违规案件数", "舆情事件数"]],
  ["what is more than is allowed, or unsafe", ["噪声超排天数", "农村危房率", "人均会议费用"]],
])("of %s less is better", (_, names) => {
  expect(names.map((name) => [name, directionOf(name)])).toEqual(names.map((name) => [name, "less"]));
});

test.each([
  ["what is wanted", ["验收合格率", "空气质量优良天数比例", "小区入住率", "服务对象满意度", "政策知晓率"]],
  ["what is done about bad things", ["投诉处理及时率", "违规案件查处率", "污水处理率", "逾期欠款回收率"]],
  ["what people get out of it", ["学员取证率", "糖尿病患者规范管理率"]],
  [
    "a fall of what is unwanted, and of what is saved",
    ["安全事故下降率", "成本降低率", "减排率", "办件时间缩短率"],
  ],
  ["bad things that do not happen", ["零投诉率", "无差错率", "系统平均无故障时间"]],
])("of %s more is better", (_, names) => {
  expect(names.map((name) => [name, directionOf(name)])).toEqual(names.map((name) => [name, "more"]));
});

test.each([
  [
    "numbers that an office has to see to",
    ["诉讼案件数", "失业人员培训人数", "救助受灾人数", "服务失业人员人数", "未成年人活动人数"],
  ],
  ["things that only stand beside bad ones", ["违章建筑拆除面积", "事故车辆拖移数量", "防火巡查次数"]],
  ["bad things of which there is to be less, told before them", ["折算减少碳排放", "年压减农药残留量"]],
  ["times that may be wanted", ["培训时间", "图书馆开放时间", "文化惠民演出时长"]],
  ["changes of which it depends", ["GDP增长率", "房价涨幅", "人口下降率"]],
  ["good concentrations", ["溶解氧浓度", "负离子浓度"]],
  ["words that only look like bad ones", ["错峰停车位数量", "晚会场次", "危险化学品企业数"]],
])("of %s nobody can say by the name", (_, names) => {
  expect(names.map((name) => [name, directionOf(name)])).toEqual(names.map((name) => [name, null]));
});
