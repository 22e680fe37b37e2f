/** Texts about files to hand round; `{placeholders}` are filled in. */
export const filesInChinese = {
  save: "保存为文件",
  copy: "复制",
  copied: "已复制，粘贴到记事本后存成 {file} 即可。",
  "copy-by-hand": "浏览器不允许复制，请选中上面的文字手工复制。",
} as const;

export type FilesTextKey = keyof typeof filesInChinese;
