// What can be done to a text while it is written. The buttons and the keys read the same table.
import { chainCommands, setBlockType } from "prosemirror-commands";
import { wrapInList, liftListItem } from "prosemirror-schema-list";
import { TextSelection, type Command, type EditorState } from "prosemirror-state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable, selectedRect } from "prosemirror-tables";
import { schema } from "./schema";

const { paragraph, heading, bullet_list: bullets, ordered_list: steps, list_item: item, live } = schema.nodes;
const above = (state: EditorState, name: string) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === name) return true;
  return false;
};

/** A list of this kind; a second time it is none any more. In a table there are no lists. */
const list = (type: typeof bullets, name: string): Command => (state, dispatch) => {
  if (isInTable(state) || !type || !item) return false;
  return above(state, name) ? liftListItem(item)(state, dispatch) : chainCommands(wrapInList(type), liftListItem(item))(state, dispatch);
};

/** A table of two columns with a row of heads and one below, where the text stands; the cursor in its first cell. */
const table: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const cell = (kind: string) => schema.node(kind, null, schema.node("paragraph"));
  const row = (kind: string) => schema.node("table_row", null, [cell(kind), cell(kind)]);
  const made = schema.node("table", null, [row("table_header"), row("table_cell")]);
  if (dispatch) {
    const { $from } = state.selection;
    const after = $from.depth > 0 ? $from.after(1) : state.selection.to;
    const empty = $from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0;
    const at = empty ? $from.before(1) : after;
    const tr = empty ? state.tr.replaceWith(at, after, made) : state.tr.insert(at, made);
    const end = at + made.nodeSize;
    // There is always a line to go on with.
    if (end >= tr.doc.content.size) tr.insert(end, schema.node("paragraph"));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
};

/** What a register says, below the block the cursor is in. */
export const part = (code: string): Command => (state, dispatch) => {
  if (!live) return false;
  if (dispatch) {
    const { $from } = state.selection;
    const at = $from.depth > 0 ? $from.after(1) : state.selection.to;
    const tr = state.tr.insert(at, live.create({ part: code }));
    if (at + 1 >= tr.doc.content.size) tr.insert(at + 1, schema.node("paragraph"));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
};

/** Enter in a table goes to the row below; below the last one it makes one. */
export const below: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  if (dispatch && view) {
    if (rect.bottom >= rect.map.height) addRowAfter(state, dispatch);
    const now = selectedRect(view.state);
    const next = now.tableStart + now.map.positionAt(rect.bottom, 0, now.table);
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(next + 1))).scrollIntoView());
  }
  return true;
};

export type EditorAct = { id: string; keys?: string; run: Command; on?: (state: EditorState) => boolean; table?: true };
const block = (type: typeof paragraph): Command => (state, dispatch) => !isInTable(state) && !!type && setBlockType(type)(state, dispatch);

export const acts: readonly EditorAct[] = [
  { id: "paragraph", keys: "Ctrl+Shift+P", run: chainCommands((state, dispatch) => (above(state, "list_item") && item ? liftListItem(item)(state, dispatch) : false), block(paragraph)), on: (state) => state.selection.$from.depth === 1 && state.selection.$from.parent.type === paragraph },
  { id: "heading", keys: "Ctrl+Shift+H", run: block(heading), on: (state) => above(state, "heading") },
  { id: "bullets", keys: "Ctrl+Shift+8", run: list(bullets, "bullet_list"), on: (state) => above(state, "bullet_list") },
  { id: "steps", keys: "Ctrl+Shift+7", run: list(steps, "ordered_list"), on: (state) => above(state, "ordered_list") },
  { id: "table", keys: "Ctrl+Shift+T", run: table, on: (state) => isInTable(state) },
  { id: "row", run: addRowAfter, table: true },
  { id: "column", run: addColumnAfter, table: true },
  { id: "row-gone", run: deleteRow, table: true },
  { id: "column-gone", run: deleteColumn, table: true },
  { id: "table-gone", run: deleteTable, table: true },
];

export const nextCell = goToNextCell(1);
export const previousCell = goToNextCell(-1);
