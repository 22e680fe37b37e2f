/** The months that a 监控表 tells of, for its headers (1—7月); where nobody said which, that it is up to now. */
export function monthsTold(months: number | null): string {
  if (months === null) return "截至目前";
  return months === 1 ? "1月" : `1—${months}月`;
}
