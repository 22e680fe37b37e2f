const notice =
  /^(?:公示|公告|公开)(?:期|时间|期限|日期|地点|单位|网址)|^(?:联系|监督|举报|受理|咨询|反馈)(?:人|电话|方式|地址|单位|部门|邮箱|渠道|时间)|^特此|^附件|^附[:：]|^(?:打印|导出|发布)(?:时间|日期|人)/;

/** Whether a sentence speaks of a notice itself, not of what it makes known: 公示期5个工作日, 联系电话, 特此公示. */
export function isNotice(text: string): boolean {
  return notice.test(text);
}
