// Going through the lines of what floats by keys: one way in every menu and every list of boxes.

/** The line a key leads to; null for a key that leads nowhere. Letters go to the next line that begins with them. */
export function lineAt(key: string, at: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return at < 0 ? count - 1 : (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key.length !== 1 || key === " ") return null;
  const after = Array.from({ length: count }, (_, step) => (at + 1 + step) % count);
  return after.find((line) => labels[line]?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}

/** Takes a key of a box whose lines have the focus one at a time; true if it led somewhere. What is written in keeps its keys. */
export function walked(event: KeyboardEvent, box: HTMLElement, lines: string): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const from = event.target as HTMLElement;
  if (from.matches("input:not([type='checkbox']), textarea, select")) return false;
  const all = [...box.querySelectorAll<HTMLElement>(lines)];
  const to = lineAt(event.key, all.indexOf(from), all.map((one) => (one.closest("label") ?? one).innerText.trim()));
  if (to === null) return false;
  all[to]?.focus();
  event.preventDefault();
  event.stopPropagation();
  return true;
}
