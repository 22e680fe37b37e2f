/** The form's title, whole or with an office's or a project's name and a year around it. */
export const titlePattern =
  /(绩效目标|绩效)(申报|审批|公开|汇总|申请|批复|编制|明细|情况|审核|自评|运行|监控|跟踪|评价)*(明细)?表|^项目基本信息$|支出绩效目标$/;

/** Rows below a form: signatures, opinions, remarks. */
export const footerPattern =
  /^(注|备注|说明|填表说明|填报说明)[:0-9]|^(注|备注)$|^其[他它].{0,6}(说明|问题|事项)|审核意见|初审意见|审批意见|意见$|填表人|填报人|制表|经办人|负责人|联系人|联系电话|填报日期|填表日期|填报时间|盖章|签字|签章|公章/;
