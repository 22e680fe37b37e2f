import { fold } from "../../form/text";

const longestMark = 20;
/** `— 41 —`, `第 1 页`, `第1页 共3页`, `第 2 页/共 3 页`. */
const pageNumber =
  /^[-–—―·•]+\d{1,4}[-–—―·•]+$|^第\d{1,4}页(?:[,/]?共\d{1,4}页)?$|^共\d{1,4}页[,/]?第\d{1,4}页$/;

/** What stands where a form goes on: 续表, （接上页）. */
const goesOn = /^\(?(?:续表|续上表|接上表|[续接][上前]页|[接转]下页)\)?$/;

/** Whether a text is the number that a page bears, or says that the form goes on: both may stand in its middle. */
export function isPageMark(text: string): boolean {
  if (text.length > longestMark) return false;
  const folded = fold(text);
  return pageNumber.test(folded) || goesOn.test(folded);
}
