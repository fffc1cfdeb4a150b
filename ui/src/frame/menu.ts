// Going through the lines of a menu by keys.

/** The line a key leads to; null for a key that leads nowhere. Letters go to the next line that begins with them. */
export function lineAt(key: string, at: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key.length !== 1 || key === " ") return null;
  const after = Array.from({ length: count }, (_, step) => (at + 1 + step) % count);
  return after.find((line) => labels[line]?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}

/** Where a box of a size stands so that it is whole in sight: at a point, or before it where there is no room behind. */
export function fitted(at: { x: number; y: number }, size: { width: number; height: number }, room: { width: number; height: number }) {
  const one = (to: number, long: number, most: number) => Math.max(4, to + long > most - 4 ? Math.min(to - long, most - long - 4) : to);
  return { left: one(at.x, size.width, room.width), top: one(at.y, size.height, room.height) };
}
