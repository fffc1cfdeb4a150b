// Where the cursor of a grid stands and what is selected. Row -1 is the head.

export type Spot = { row: number; column: number };
/** `from` is where a selection began; the same as `at` when one cell is chosen. */
export type Cursor = { at: Spot; from: Spot };
export type Size = { rows: number; columns: number; page: number };
type Press = { key: string; shift: boolean; ctrl: boolean };

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
export const one = (at: Spot): Cursor => ({ at, from: at });

/** The cursor inside a grid of that size. */
export const inside = (cursor: Cursor, size: Size): Cursor => {
  const put = (spot: Spot): Spot => ({ row: clamp(spot.row, -1, size.rows - 1), column: clamp(spot.column, 0, size.columns - 1) });
  return { at: put(cursor.at), from: put(cursor.from) };
};

/** The cursor one or more cells on. With Shift what lies between is selected; a selection never takes the head. */
export function moved(cursor: Cursor, rows: number, columns: number, size: Size, shift = false): Cursor {
  const low = shift ? Math.min(0, cursor.at.row) : -1;
  const at = {
    row: clamp(cursor.at.row + rows, low, size.rows - 1), column: clamp(cursor.at.column + columns, 0, size.columns - 1),
  };
  return { at, from: shift ? cursor.from : at };
}

const ARROWS: Record<string, [number, number]> = {
  ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1],
};

/** Where a key that moves leads, or null if it moves nothing. */
export function pressed(cursor: Cursor, { key, shift, ctrl }: Press, size: Size): Cursor | null {
  const arrow = ARROWS[key];
  if (arrow) {
    const far = ctrl ? Math.max(size.rows, size.columns) : 1;
    const to = moved(cursor, arrow[0] * far, arrow[1] * far, size, shift);
    // Ctrl+↑ stops at the first row, not in the head.
    return ctrl && to.at.row < 0 && cursor.at.row > 0 ? moved(cursor, -cursor.at.row, 0, size, shift) : to;
  }
  if (key === "PageDown") return moved(cursor, size.page, 0, size, shift);
  if (key === "PageUp") return moved(cursor, -Math.min(size.page, Math.max(0, cursor.at.row)), 0, size, shift);
  if (key === "Home") return moved(cursor, ctrl ? -Math.max(0, cursor.at.row) : 0, -size.columns, size, shift);
  if (key === "End") return moved(cursor, ctrl ? size.rows : 0, size.columns, size, shift);
  return null;
}

/** The next cell for Tab: along the row, then to the next row; null where Tab leaves the grid. */
export function tabbed({ at }: Cursor, back: boolean, size: Size): Cursor | null {
  const place = at.row * size.columns + at.column + (back ? -1 : 1);
  if (at.row < 0 || place < 0 || place >= size.rows * size.columns) return null;
  return one({ row: Math.floor(place / size.columns), column: place % size.columns });
}

/** The corners of what is selected. */
export const range = ({ at, from }: Cursor) => ({
  top: Math.max(0, Math.min(at.row, from.row)), bottom: Math.max(at.row, from.row),
  left: Math.min(at.column, from.column), right: Math.max(at.column, from.column),
});

export function selected(cursor: Cursor, row: number, column: number): boolean {
  const { top, bottom, left, right } = range(cursor);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The rows in sight, in steps of `spare` so that few scrolls change them, and how high what is above them is. */
export function windowed(scrolled: number, height: number, rows: number, high = 32, spare = 8) {
  const step = (row: number) => Math.floor(row / spare) * spare;
  const first = clamp(step(Math.floor(scrolled / high) - spare / 2), 0, Math.max(0, rows - 1));
  const last = clamp(step(Math.ceil((scrolled + height) / high) + 1.5 * spare), 0, rows);
  return { first, last: Math.max(first, last), above: first * high };
}

/** Where a list is scrolled to so that a row is whole in sight below the head, moved no further than needed. */
export const insight = (top: number, high: number, from: number, row: number): number =>
  from < top ? from : from + 2 * row > top + high ? from + 2 * row - high : top;

/** How many columns fit side by side; the first and one more always stay. */
export function fitting(widths: number[], room: number): number {
  let used = 0;
  const over = widths.findIndex((width) => (used += width) > room);
  return over < 0 ? widths.length : Math.max(Math.min(2, widths.length), over);
}
