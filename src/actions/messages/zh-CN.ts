/** Where nothing in a file looks like a form; `{file}` is the file's name. */
export const noFormInChinese = "“{file}”里没有找到申报表。";
