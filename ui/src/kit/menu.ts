// The menu of a cell: what the table of acts offers, where the hand or the cursor is.
import { desk } from "../desk.svelte";
import { keyed, t } from "../words.svelte";
import { acts } from "./acts";
import { one, selected } from "./cursor";
import type { GridState } from "./state.svelte";
import type { Row } from "./wire";

/** What a screen does with a row besides: pages of its own. */
export type More = (row: Row) => { id: string; label: string; run: () => void }[];

/** Whether a key asks for the menu of the cell where the cursor is. */
export const asks = (event: KeyboardEvent, grid: GridState) =>
  (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) && !grid.editing && grid.cursor.at.row >= 0;

/** Shows what can be done with the chosen cells at a point, or below a cell where no hand points. */
export function show(grid: GridState, at: { x: number; y: number } | Element | null, back: () => Promise<void>, more: More = () => []) {
  const box = at instanceof Element ? at.getBoundingClientRect() : null;
  desk.menu = { back, at: box || !at ? { x: box?.left ?? 0, y: box?.bottom ?? 0 } : (at as { x: number; y: number }), acts: acts.map((act) => ({
    id: act.id, label: t(act.label), keys: keyed(act.keys[0] ?? ""), against: act.against(grid), run: () => act.run(grid),
  })).concat(grid.row ? more(grid.row).map((one) => ({ ...one, keys: "", against: null })) : []) };
}

/** The right button on a cell: it is chosen if it was not, and its menu comes. The Menu key points nowhere. */
export function clicked(event: MouseEvent, grid: GridState, back: () => Promise<void>, more: More = () => []): boolean {
  const cell = (event.target as HTMLElement).closest<HTMLElement>("td[data-cell]");
  if (grid.editing || !cell) return false;
  event.preventDefault();
  const [row = 0, column = 0] = (cell.dataset["cell"] ?? "").split("-").map(Number);
  if (!selected(grid.cursor, row, column)) grid.cursor = one({ row, column });
  show(grid, event.button === 2 ? { x: event.clientX, y: event.clientY } : cell, back, more);
  return true;
}
