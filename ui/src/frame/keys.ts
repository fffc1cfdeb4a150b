// Keys that belong to a part of a page, for the sheet that shows them all. Those of commands stand in their table.

type Part = { head: string; rows: readonly (readonly [keys: string, message: string])[] };

export const lists: readonly Part[] = [
  { head: "ui-keys-lists", rows: [
    ["↑ ↓ ← →", "ui-keys-move"], ["Shift + ↑ ↓ ← →", "ui-keys-select"], ["A … Z", "ui-keys-type"], ["Enter, F2", "ui-keys-edit"],
    ["Space", "ui-keys-open"], ["Tab", "ui-keys-next"], ["Ctrl+C, Ctrl+V", "ui-keys-copy"], ["Ctrl+D", "ui-keys-fill"], ["Delete", "ui-keys-clear"],
    ["Ctrl+Enter", "ui-keys-add"], ["Ctrl+Shift+D", "ui-keys-duplicate"], ["F6", "ui-keys-part"], ["Esc", "ui-keys-leave"],
  ] },
  { head: "ui-screen-gap", rows: [["1 … 4, 0", "ui-keys-rate"], ["Page ↓, Page ↑", "ui-keys-item"]] },
  { head: "ui-screen-act", rows: [["1 … 9", "ui-keys-choose"], ["Enter", "ui-keys-answer"]] },
];
