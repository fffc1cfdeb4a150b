/** Rows of a table that are shown: those that say something, and one more to write in, up to the most there may be. */
export function lines(answers: { line?: number }[], readOnly: boolean, most = 200): number[] {
  const last = Math.max(0, ...answers.map((one) => one.line ?? 0));
  const count = Math.min(most, readOnly ? last : last + 1);
  return Array.from({ length: count }, (_, at) => at + 1);
}
