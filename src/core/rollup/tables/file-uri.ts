/**
 * A file's path as the reference that links and other programs take: relative to where it stands as the path is, with the
 * signs escaped that would end a reference's path.
 */
export function fileUri(path: string): string {
  const plain = encodeURI(path.replaceAll("\\", "/")).replace(/[#?]/g, encodeURIComponent);
  if (/^[a-z]:\//i.test(plain)) return `file:///${plain}`;
  return plain.startsWith("//") ? `file:${plain}` : plain;
}
