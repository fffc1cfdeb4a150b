// Keys that belong to a part of a page, for the sheet that shows them all. Those of commands stand in their table.

import { acts } from "../kit/acts";

type Part = { head: string; rows: readonly (readonly [keys: string, message: string])[] };

export const lists: readonly Part[] = [
  { head: "ui-keys-lists", rows: [
    ["↑ ↓ ← →", "ui-keys-move"], ["Shift + ↑ ↓ ← →", "ui-keys-select"], ["A … Z", "ui-keys-type"],
    ...acts.map(({ keys, label }) => [keys.join(", "), label] as const), ["Ctrl+A", "ui-keys-all"],
    ["Tab", "ui-keys-next"], ["Shift+F10", "ui-keys-menu"], ["F6", "ui-keys-part"], ["Esc", "ui-keys-leave"],
  ] },
  { head: "ui-screen-gap", rows: [["1 … 4, 0", "ui-keys-rate"], ["PageDown, PageUp", "ui-keys-item"]] },
  { head: "ui-screen-reviews", rows: [
    ["PageDown, PageUp", "meeting-keys-part"], ["F5", "meeting-on-screen"], ["D, A, N", "meeting-keys-line"], ["C", "meeting-keys-correct"],
    ["W, 0", "meeting-keys-words"], ["M", "meeting-keys-more"], ["B, .", "meeting-keys-black"], ["Esc", "meeting-keys-room"],
  ] },
  { head: "text.many", rows: [
    ["F7, Shift+F7", "ui-keys-difference"], ["Ctrl+Shift+P", "ui-editor-paragraph"], ["Ctrl+Shift+H", "ui-editor-heading"], ["Ctrl+Shift+8", "ui-editor-bullets"],
    ["Ctrl+Shift+7", "ui-editor-steps"], ["Ctrl+Shift+T", "ui-editor-table"],
  ] },
  { head: "impact.many", rows: [["1, 2, 3", "ui-keys-reply"], ["A", "ui-keys-agree"], ["Ctrl+Enter", "ui-keys-onward"], ["PageDown, PageUp", "ui-keys-item"]] },
  { head: "risk.many", rows: [["1 … 5", "ui-keys-figure"], ["Backspace", "ui-keys-figure-back"], ["Enter", "ui-keys-rated"]] },
  { head: "ui-screen-act", rows: [["1 … 9", "ui-keys-choose"], ["Enter", "ui-keys-answer"]] },
];
