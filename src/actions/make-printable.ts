export { makePrintable } from "../excel/make-printable";
