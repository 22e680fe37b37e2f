import type { FileProblemKind } from "../file-problem";
import type { UnreadReason } from "../unread-pages";

/** Why a file cannot be read and what to do about it, each in one sentence; `{file}` is the file's name. */
export const problemsInChinese: Readonly<Record<FileProblemKind, string>> = {
  "not-found": "“{file}”找不到，请检查文件名和路径。",
  "a-folder": "“{file}”是文件夹，请指定其中的文件。",
  "no-permission": "“{file}”没有读取权限，请检查文件的权限设置，或复制到自己的文件夹再试。",
  "cannot-open": "“{file}”打不开（{reason}），请关闭正在使用它的程序后再试。",
  empty: "“{file}”是空文件（0 字节），请重新获取。",
  "file-too-large": "“{file}”有 {size} MB，超过 {limit} MB 的上限，请删去图片等与申报表无关的内容后再试。",
  "not-a-workbook":
    "“{file}”不是 Excel 工作簿，也不是文本、网页或 Word 文档；如果它经单位的加密软件处理过，请先解密，否则请另存为 .xlsx 再试。",
  "other-format": "“{file}”是 {format} 格式，目前读不了，请用 Excel 或 WPS 另存为 .xlsx 再试。",
  frames:
    "“{file}”是带框架的网页，表格存在其他文件里（{part}），请导入那个文件，或用 Excel 打开后另存为 .xlsx。",
  encrypted: "“{file}”有密码，请用 Excel 打开并取消密码，保存后再试。",
  truncated: "“{file}”不完整，后面的部分缺失，请重新下载或复制一份。",
  damaged: "“{file}”已损坏（{part}），请用 Excel 打开修复，或重新获取一份。",
  "too-many-parts": "“{file}”内含 {count} 个部件，超过 {limit} 个的上限，不像正常的工作簿，没有读取。",
  "unpacks-too-large": "“{file}”解压后有 {size} MB，超过 {limit} MB 的上限，没有读取。",
  "unpacks-too-far": "“{file}”解压后膨胀 {ratio} 倍，超过 {limit} 倍的上限，不像正常的工作簿，没有读取。",
  "cell-too-long": "“{file}”的 {cell} 有 {count} 个字符，超过一个单元格 {limit} 个字符的上限，没有读取。",
  "too-many-cells": "“{file}”把单元格重复了 {count} 次，超过 {limit} 次的上限，不像正常的工作簿，没有读取。",
  "holds-too-many-cells": "“{file}”的单元格超过 {limit} 个，没有读取，请把申报表复制到新工作簿后再试。",
  "too-many-sheets":
    "“{file}”有 {count} 个工作表，超过 {limit} 个的上限，没有读取，请把申报表分到几个文件后再试。",
  "too-many-forms": "“{file}”有 {count} 张申报表，超过 {limit} 张的上限，没有读取，请分成几个文件后再试。",
  "too-much-text":
    "“{file}”的文字共有 {count} 个字符，超过 {limit} 个的上限，没有读取，请把申报表复制到新工作簿后再试。",
  "pdf-password": "“{file}”要输入密码才能打开，请打开后另存一份不带密码的，或请对方提供原表。",
  "pdf-damaged": "“{file}”已损坏，打不开，请重新下载，或请对方提供原表。",
  "pdf-page-damaged": "“{file}”的第 {page} 页已损坏，没有读取，请重新下载，或请对方提供原表。",
  "pdf-scanned": "“{file}”是扫描件，没有文字，请用文字版 PDF 或原表。",
  "pdf-unreadable":
    "“{file}”的字体没有说明各是什么字，读出来会是乱码，没有读取，请用原表，或用 Word、WPS 重新导出 PDF。",
  "pdf-too-full": "“{file}”是图纸一类的文件，线条太多，不像申报表，没有读取。",
  "too-many-pages": "“{file}”有 {count} 页，超过 {limit} 页的上限，没有读取，请只导出申报表所在的页。",
  "too-many-drawing-steps":
    "“{file}”的页面内容过于复杂（绘图超过 {limit} 步），没有读取，请只导出申报表所在的页。",
  "takes-too-long": "“{file}”读了 {seconds} 秒还没有读完，已停止读取，请把申报表复制到新工作簿后再试。",
  "out-of-memory": "“{file}”需要的内存过多，已停止读取，请把申报表复制到新工作簿后再试。",
  "reader-not-started": "“{file}”没有读取：读取文件的程序没有加载成功，请检查网络，重新打开面板后再试。",
};

/** What was not read of a sheet, and why. */
export const omissionsInChinese = {
  /** A sheet that is larger than what is read of one. */
  beyond:
    "“{file}”从 {cell} 起有 {count} 个单元格没有读取：每个工作表只读 {rows} 行、{columns} 列，请把那里的申报表移到单独的工作表。",
  "error-value":
    "“{file}”的 {cell} 等 {count} 个单元格是错误值（如 #REF!、#N/A），不作为内容读取；请改正其中的公式，或直接填写内容。",
  "formula-without-result":
    "“{file}”的 {cell} 等 {count} 个单元格是公式，文件里没有存结果，没有读取，也无法判断；请用 Excel 打开、保存一次再试。",
} as const;

/** Pages that were not read, and why; the rest of the file was. */
export const unreadInChinese: Readonly<Record<UnreadReason, string>> = {
  scanned: "“{file}”的第 {pages} 页没有文字（可能是扫描件或图片），没有读取；其余各页已读取。",
  unreadable: "“{file}”的第 {pages} 页，字体没有说明各是什么字，没有读取；其余各页已读取。",
  "too-full": "“{file}”的第 {pages} 页线条太多，像是图纸，没有读取；其余各页已读取。",
};
