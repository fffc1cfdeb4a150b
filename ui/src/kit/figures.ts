// Figures as people type them: 1,234.5 or 1.234,5.

/** The figure `text` means, null for an empty one, undefined if it means none. */
export function figure(text: string, comma: boolean): number | null | undefined {
  const plain = text.trim().replace(/[\s'’]/g, "");
  if (plain === "") return null;
  const [thousands, point] = comma ? [".", ","] : [",", "."];
  const grouped = plain.split(point);
  if (grouped.length > 2) return undefined;
  const [whole = "", part] = grouped;
  if (!/^-?\d{1,3}(\D\d{3})+$|^-?\d+$/.test(whole)) {
    // 1234.5 with a point where a comma is usual, and the other way round.
    return /^-?\d+[.,]\d{1,2}$/.test(plain) ? Number(plain.replace(",", ".")) : undefined;
  }
  if (/\D/.test(whole.replaceAll(thousands, "").replace(/^-/, ""))) return undefined;
  return part === undefined || /^\d+$/.test(part) ? Number(`${whole.replaceAll(thousands, "")}.${part ?? "0"}`) : undefined;
}
