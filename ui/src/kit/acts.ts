// What can be done with cells and rows of a list. Keys, the menu of a cell and the sheet of keys are fed from this table.
import type { Message } from "../ipc/wire";
import type { GridState } from "./state.svelte";

/** `keys`: the first is shown. `against`: why it cannot be done now; null if it can. */
export type Act = { id: string; keys: readonly string[]; label: string; against: (grid: GridState) => Message | null; run: (grid: GridState) => void };

const not = (id: string): Message => ({ id, args: {} });
const reads = (grid: GridState) => (grid.readOnly ? not("register-menu-read-only") : null);
const writes = (grid: GridState) => reads(grid) ?? (grid.writes ? null : not("register-menu-fixed"));
const makes = (grid: GridState) => reads(grid) ?? (grid.grows ? null : not("register-menu-fixed-rows"));
const there = (grid: GridState) => (grid.row ? null : not("register-no-choice"));

export const acts: readonly Act[] = [
  { id: "edit", keys: ["F2", "Enter"], label: "ui-keys-edit", against: (grid) => there(grid) ?? (grid.takes(grid.row, grid.column) ? null : writes(grid) ?? not("register-menu-fixed")), run: (grid) => grid.begin() },
  { id: "open", keys: ["Space"], label: "ui-keys-open", against: there, run: (grid) => grid.show() },
  { id: "copy", keys: ["Ctrl+C"], label: "ui-keys-copies", against: there, run: (grid) => void grid.copied().then((text) => navigator.clipboard.writeText(text)) },
  { id: "paste", keys: ["Ctrl+V"], label: "ui-keys-paste", against: (grid) => reads(grid) ?? not("register-menu-paste"), run: () => undefined },
  { id: "fill", keys: ["Ctrl+D"], label: "ui-keys-fill", against: (grid) => writes(grid) ?? (grid.below ? null : not("register-menu-first")), run: (grid) => void grid.fill() },
  { id: "clear", keys: ["Delete", "Backspace"], label: "ui-keys-clear", against: (grid) => there(grid) ?? writes(grid), run: (grid) => void grid.clear() },
  { id: "add", keys: ["Ctrl+Enter"], label: "ui-keys-add", against: makes, run: (grid) => grid.add() },
  { id: "duplicate", keys: ["Ctrl+Shift+D"], label: "ui-keys-duplicate", against: (grid) => there(grid) ?? makes(grid), run: (grid) => grid.duplicate() },
  { id: "remove", keys: ["Ctrl+Delete"], label: "ui-keys-remove", against: (grid) => there(grid) ?? makes(grid), run: (grid) => void grid.remove() },
];

/** The act of a key; the clipboard's own keys come as events of their own. */
export function actOf({ key, shift, ctrl }: { key: string; shift: boolean; ctrl: boolean }): Act | undefined {
  const name = key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key;
  const pressed = `${ctrl ? "Ctrl+" : ""}${shift && ctrl ? "Shift+" : ""}${name}`;
  return acts.find(({ id, keys }) => keys.includes(pressed) && id !== "copy" && id !== "paste");
}
