const errors =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/i;

/** Whether a cell shows one of a spreadsheet's error values, such as `#REF!`: nothing that anybody wrote. */
export function isErrorValue(text: string): boolean {
  return text.startsWith("#") && errors.test(text.trim());
}
