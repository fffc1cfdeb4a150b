// Keys, what becomes a list or a heading while it is typed, open places marked, and what is pasted: its words alone.
import { baseKeymap, chainCommands } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { Fragment, Slice, type Node } from "prosemirror-model";
import { splitListItem } from "prosemirror-schema-list";
import { Plugin } from "prosemirror-state";
import { isInTable, tableEditing } from "prosemirror-tables";
import { Decoration, DecorationSet } from "prosemirror-view";
import { acts, below, nextCell, previousCell } from "./acts";
import { kept, pasted, plain, written } from "./blocks";
import { schema } from "./schema";

const { heading, bullet_list: bullets, ordered_list: steps, list_item: item } = schema.nodes;

/** Where the open places of a text stand. */
export function places(doc: Node): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  doc.descendants((node, at) => {
    for (const place of node.text?.matchAll(/\{\{.*?\}\}/g) ?? []) found.push({ from: at + place.index, to: at + place.index + place[0].length });
  });
  return found;
}

const marked = new Plugin({
  props: {
    decorations: ({ doc }) => DecorationSet.create(doc, places(doc).map(({ from, to }) => Decoration.inline(from, to, { class: "place" }))),
  },
});

/** Words alone come in and go out: no form of another program, no HTML. */
const clipboard = new Plugin({
  props: {
    clipboardTextSerializer: ({ content }) => plain(kept(schema.topNodeType.create(null, content.childCount > 0 && content.firstChild?.isText ? schema.node("paragraph", null, content) : content))),
    handleDOMEvents: {
      paste: (view, event) => {
        event.preventDefault();
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const blocks = pasted(text);
        const [only] = blocks;
        const single = blocks.length === 1 && only?.is === "paragraph";
        if (single || isInTable(view.state)) view.dispatch(view.state.tr.insertText(text.replace(/\s+/g, " ")).scrollIntoView());
        else if (blocks.length > 0) view.dispatch(view.state.tr.replaceSelection(new Slice(Fragment.from(written(blocks).content), 0, 0)).scrollIntoView());
        return true;
      },
      drop: (_, event) => {
        event.preventDefault();
        return true;
      },
    },
  },
});

const own = Object.fromEntries(acts.filter(({ keys }) => keys).map(({ keys, run }) => [keys?.replace("Ctrl+", "Mod-").replaceAll("+", "-") ?? "", run]));

export const plugins = () => [
  inputRules({ rules: [
    ...(heading ? [textblockTypeInputRule(/^# $/, heading)] : []),
    ...(bullets ? [wrappingInputRule(/^- $/, bullets)] : []),
    ...(steps ? [wrappingInputRule(/^1\. $/, steps)] : []),
  ] }),
  keymap(own),
  keymap({
    "Mod-z": undo, "Mod-Shift-z": redo, "Mod-y": redo, Tab: nextCell, "Shift-Tab": previousCell,
    ...(item ? { Enter: chainCommands(below, splitListItem(item)) } : {}),
  }),
  keymap(baseKeymap),
  tableEditing(),
  history(),
  marked,
  clipboard,
];
