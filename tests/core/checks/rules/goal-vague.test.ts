import { cleanForm2023 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "goal-vague";

test.each([
  "按工作计划完成教育局重点项目建设经费预算安排",
  "1.维修审判大楼玻璃幕墙等,消除外延脱落安全隐患。",
  "（1）加强巡查；\n（2）提高服务水平，保障群众安全。",
])("%s names neither number nor time", (goal) => {
  expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", goal))).toMatchObject([
    { severity: "warning" },
  ]);
});

test.each([
  "及时、足额发放 354 名特保队员工资，维护社会稳定。",
  "积极推进项目前期征收工作，年内开展管线搬迁。",
  "1.维修审判大楼玻璃幕墙等400平方米，消除安全隐患。",
  "改造三个老旧小区，改善居民居住环境。",
  "每季度开展一轮巡查，提高服务水平。",
])("%s names a number or a time", (goal) => {
  expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", goal))).toEqual([]);
});
