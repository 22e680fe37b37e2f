import { goalIndicators, withoutNamed } from "../../../src/core/library/goal-indicators";

test.each([
  ["全年举办文化活动不少于120场，丰富群众生活。", "120场", "文化活动场次", "≥120场", "数量"],
  ["组织开展业务培训300人次。", "300人次", "业务培训人次", "≥300人次", "数量"],
  ["年内协助办理100件刑事案件", "100件", "刑事案件件数", "≥100件", "数量"],
  ["改造老旧小区道路 12 公里", "12 公里", "老旧小区道路长度", "≥12公里", "数量"],
  ["设备故障率控制在5%以内", "5%", "设备故障率", "≤5%", null],
  ["工程验收合格率达到98%", "98%", "工程验收合格率", "≥98%", "质量"],
  ["群众满意度达到９０％以上", "９０％", "群众满意度", "≥90%", "服务对象满意度"],
])(
  "of “%s” the figure %s is offered as %s, or not at all where no 二级 is sure",
  (goal, figure, name, target, level2) => {
    const offered = level2 === null ? [] : [{ name, target, level2 }];
    expect(goalIndicators(goal, [figure])).toEqual(offered);
  },
);

test.each([
  ["及时、足额发放354名特保队员工资", "354名"],
  ["完成120场", "120场"],
  ["较上年增长15%", "15%"],
  ["覆盖全区12个街镇100多个居委的全部常住和流动人口家庭", "100个"],
])("of “%s” nothing surely says what %s counts: nothing is offered", (goal, figure) => {
  expect(goalIndicators(goal, [figure])).toEqual([]);
});

test("an indicator of that name is not offered again", () => {
  const [offer] = goalIndicators("举办活动120场", ["120场"]);
  expect(offer?.name).toBe("活动场次");
  expect(withoutNamed(offer ? [offer] : [], ["活动 场次"])).toEqual([]);
  expect(withoutNamed(offer ? [offer] : [], ["活动人次", null])).toEqual([offer]);
});
