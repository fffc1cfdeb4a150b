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

/** A sign before three digits, and nothing after: money has no thousandths, so it groups, whatever the language of the window. */
const GROUPED = /^-?\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;
const money = (text: string, comma: boolean) => figure(GROUPED.test(text.trim()) ? text.replace(/[.,]/g, "") : text, comma);

/** An amount as people type it: a figure, with its currency before or behind it or without. Another currency means no amount. */
export function amount(text: string, comma: boolean, unit: string): number | null | undefined {
  const signs = unit === "" ? [] : [unit, symbol(unit)];
  const plain = text.trim();
  for (const sign of signs) {
    const at = plain.toUpperCase();
    if (at.length > sign.length && at.startsWith(sign)) return money(plain.slice(sign.length), comma);
    if (at.length > sign.length && at.endsWith(sign)) return money(plain.slice(0, -sign.length), comma);
  }
  return money(plain, comma);
}

/** The sign of a currency, as € of EUR; its code where it has none. */
function symbol(unit: string): string {
  try {
    const parts = new Intl.NumberFormat("en", { style: "currency", currency: unit, currencyDisplay: "narrowSymbol" }).formatToParts(0);
    return parts.find(({ type }) => type === "currency")?.value ?? unit;
  } catch {
    return unit;
  }
}
