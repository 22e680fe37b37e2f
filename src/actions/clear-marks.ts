export { clearMarks } from "../excel/marks";
