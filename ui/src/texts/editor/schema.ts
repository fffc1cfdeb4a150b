// What a text can hold while it is written: the blocks that core keeps, and nothing else. No word has a form of its own.
import { Schema, type DOMOutputSpec, type NodeSpec } from "prosemirror-model";
import { t } from "../../words.svelte";

const cell = (tag: string, role: string): NodeSpec => ({
  content: "paragraph", isolating: true, tableRole: role,
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  toDOM: (): DOMOutputSpec => [tag, 0],
});

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "text*", group: "block", toDOM: () => ["p", 0] },
    heading: { content: "text*", group: "block", defining: true, toDOM: () => ["h3", 0] },
    bullet_list: { content: "list_item+", group: "block", toDOM: () => ["ul", 0] },
    ordered_list: { content: "list_item+", group: "block", toDOM: () => ["ol", 0] },
    list_item: { content: "paragraph", defining: true, toDOM: () => ["li", 0] },
    table: { content: "table_row+", group: "block", isolating: true, tableRole: "table", toDOM: () => ["table", ["tbody", 0]] },
    table_row: { content: "(table_cell | table_header)+", tableRole: "row", toDOM: () => ["tr", 0] },
    table_header: cell("th", "header_cell"),
    table_cell: cell("td", "cell"),
    // What a register says: shown by its name, drawn where the text is read.
    live: {
      group: "block", atom: true, attrs: { part: {} },
      toDOM: (node) => ["div", { class: "live", contenteditable: "false" }, t("ui-editor-live", { part: t(`textPart.${String(node.attrs["part"])}`) })],
    },
    text: {},
  },
});
