import { cleanForm2023 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "goal-vague";

test.each([
  "依部署要求落实全局校舍重点工程经费支出方案",
  "1.修补诉讼大楼外墙瓷砖等,排除高空坠物伤人风险。",
  "完成第一批整治任务，落实年度工作要求。",
  "对违法建筑拆一件、销一件，改善市容环境。",
  "（1）加强巡查；\n（2）提高服务水平，保障群众安全。",
])("%s names neither number nor time", (goal) => {
  expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", goal))).toMatchObject([
    { severity: "warning" },
  ]);
});

test.each([
  "及时、足额发放 354 名特保队员工资，维护社会稳定。",
  "抓紧办妥开工前的腾地手续，年内做好管线改移。",
  "1.修补诉讼大楼外墙瓷砖等400平方米，排除坠物风险。",
  "改造三个老旧小区，改善居民居住环境。",
  "每季度开展一轮巡查，提高服务水平。",
])("%s names a number or a time", (goal) => {
  expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", goal))).toEqual([]);
});
