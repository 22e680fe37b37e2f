import { pinyinInitials } from "../../../src/core/form/pinyin-initials";

test.each([
  ["宝山", "bs"],
  ["区特保队伍经费", "qtbdwjf"],
  ["公安辅警经费", "gafjjf"],
  ["视频监控共享平台", "spjkgxpt"],
  ["示例市青湖区建设和管理委员会", "slsqhqjshglwyh"],
  ["柳河路-石桥路下穿道工程", "lhl-sqlxcdgc"],
  ["鄂尔多斯", "eeds"],
  ["爱阿姨", "aay"],
  ["做作", "zz"],
])("%s is found by %s", (name, initials) => {
  expect(pinyinInitials(name)).toBe(initials);
});

test("other characters stay, in lower case", () => {
  expect(pinyinInitials("OA 系统2期（续）")).toBe("oa xt2q（x）");
});

test("each letter begins where it should: one syllable of each", () => {
  expect(pinyinInitials("啊不草大额分高好家看来吗你哦平去人三他我下有在")).toBe("abcdefghjklmnopqrstwxyz");
});
