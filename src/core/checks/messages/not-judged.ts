import type { Localized } from "../../language/language";
import type { NotJudgedReason } from "../rule";

/** Why a rule could not judge; `{title}` is the rule in a few words, `{field}` the field that it lacks, `{kind}` the kind of form,
 * `{cells}` the cells that were not understood, `{read}` the fields of a form of which hardly any were read. */
export const notJudgedMessages: Readonly<Record<NotJudgedReason, Localized>> = {
  "currency-unknown": {
    "zh-CN": "表上没有写明金额单位（万元或元），无法检查“{title}”。",
    "en-US": "The form does not say whether amounts are in 万元 or 元, so “{title}” was not checked.",
  },
  "amount-unreadable": {
    "zh-CN": "“{field}”的金额无法识别，无法检查“{title}”。",
    "en-US": "The amount in “{field}” cannot be read, so “{title}” was not checked.",
  },
  "parts-uncertain": {
    "zh-CN": "“{field}”下面列的各项不能确定都读全了，无法检查“{title}”。",
    "en-US": "The parts of “{field}” were not all read for certain, so “{title}” was not checked.",
  },
  "date-unreadable": {
    "zh-CN": "“{field}”的日期无法识别，无法检查“{title}”。",
    "en-US": "The date in “{field}” cannot be read, so “{title}” was not checked.",
  },
  "kind-not-checked": {
    "zh-CN": "这是{kind}，目前还不检查，只列出读到的内容。",
    "en-US": "This is a {kind}, which is not checked yet: what was read of it is listed only.",
  },
  "label-unread": {
    "zh-CN": "表上没有认出“{field}”一栏，无法检查“{title}”。",
    "en-US": "“{field}” was not found on the form, so “{title}” was not checked.",
  },
  "hardly-read": {
    "zh-CN": "这张表只认出{read}，没有检查。请核对是否为申报表，或把表格完整复制后再试。",
    "en-US":
      "Only {read} could be read of this form, so it was not checked. See whether it is a target form, or copy it whole.",
  },
  "not-filled-in": {
    "zh-CN": "这张表是空白表，还没有填写，没有检查。",
    "en-US": "Nothing is filled in on this form yet, so it was not checked.",
  },
  "text-unread": {
    "zh-CN": "“{field}”旁边有没认出的内容（{cells}），可能就是要填的，无法检查“{title}”。",
    "en-US":
      "Beside “{field}” stands what was not understood ({cells}) and may be its value, so “{title}” was not checked.",
  },
};
