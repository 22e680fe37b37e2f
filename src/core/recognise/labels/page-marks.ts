import { fold } from "../../form/text";

const longestMark = 20;
/** `— 41 —`, `第 1 页`, `第1页 共3页`, `第 2 页/共 3 页`. */
const pageNumber =
  /^[-–—―·•]+\d{1,4}[-–—―·•]+$|^第\d{1,4}页(?:[,/]?共\d{1,4}页)?$|^共\d{1,4}页[,/]?第\d{1,4}页$/;

/** Whether a text is the number that a page bears, which may stand in the middle of a form that goes on. */
export function isPageNumber(text: string): boolean {
  return text.length <= longestMark && pageNumber.test(fold(text));
}
