// From the blocks that core keeps to what the editor holds, and back.
import type { Node } from "prosemirror-model";
import type { TextBlock } from "../../ipc/wire";
import { schema } from "./schema";

type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[]; text?: string };

const words = (text: string): Json[] => (text ? [{ type: "text", text }] : []);
const of = (type: string, text: string): Json => ({ type, content: words(text) });
const within = (type: string, text: string): Json => ({ type, content: [of("paragraph", text)] });

function node(block: TextBlock): Json {
  switch (block.is) {
    case "heading": return of("heading", block.text);
    case "paragraph": return of("paragraph", block.text);
    case "list": return { type: block.numbered ? "ordered_list" : "bullet_list", content: block.items.map((item) => within("list_item", item)) };
    case "table": return { type: "table", content: [
      { type: "table_row", content: block.head.map((cell) => within("table_header", cell)) },
      ...block.rows.map((row) => ({ type: "table_row", content: row.map((cell) => within("table_cell", cell)) })),
    ] };
    case "live": return { type: "live", attrs: { part: block.part } };
  }
}

/** What the editor begins with; an empty text is one empty paragraph. */
export function written(blocks: readonly TextBlock[]): Node {
  const content = blocks.map(node);
  return schema.nodeFromJSON({ type: "doc", content: content.length > 0 ? content : [of("paragraph", "")] });
}

const tidy = (one: Node) => one.textContent.replace(/\s+/g, " ").trim();
function all<T>(parent: Node, read: (child: Node) => T): T[] {
  const found: T[] = [];
  parent.forEach((child) => void found.push(read(child)));
  return found;
}

function block(one: Node): TextBlock | null {
  const text = tidy(one);
  switch (one.type.name) {
    case "heading": return text ? { is: "heading", text } : null;
    case "bullet_list":
    case "ordered_list": {
      const items = all(one, tidy).filter(Boolean);
      return items.length > 0 ? { is: "list", numbered: one.type.name === "ordered_list", items } : null;
    }
    case "table": {
      const [head = [], ...rows] = all(one, (row) => all(row, tidy));
      return text ? { is: "table", head, rows } : null;
    }
    case "live": return { is: "live", part: String(one.attrs["part"]) };
    default: return text ? { is: "paragraph", text } : null;
  }
}

/** What is written, as core keeps it. */
export const kept = (doc: Node): TextBlock[] => all(doc, block).filter((one): one is TextBlock => one !== null);

/** The same as plain text, for what is copied: items and cells stay what they are. */
export function plain(blocks: readonly TextBlock[]): string {
  return blocks.map((one) => {
    switch (one.is) {
      case "list": return one.items.map((item, at) => (one.numbered ? `${at + 1}. ${item}` : `- ${item}`)).join("\n");
      case "table": return [one.head, ...one.rows].map((row) => row.join("\t")).join("\n");
      case "live": return `[[${one.part}]]`;
      default: return one.text;
    }
  }).join("\n\n");
}

/** Plain text that is pasted: lines with tabs are a table, lines with a dash or a number a list. No form comes along. */
export function pasted(text: string): TextBlock[] {
  const found: TextBlock[] = [];
  for (const raw of text.replace(/\r\n?/g, "\n").split("\n")) {
    const line = raw.trim();
    const last = found.at(-1);
    if (!line) continue;
    const step = /^\d+[.)] +(.*)$/.exec(line)?.[1];
    const item = /^[-•*] +(.*)$/.exec(line)?.[1];
    if (raw.includes("\t")) {
      const cells = raw.split("\t").map((cell) => cell.trim());
      if (last?.is === "table") last.rows.push(cells);
      else found.push({ is: "table", head: cells, rows: [] });
    } else if (step !== undefined || item !== undefined) {
      const numbered = step !== undefined;
      if (last?.is === "list" && last.numbered === numbered) last.items.push(step ?? item ?? "");
      else found.push({ is: "list", numbered, items: [step ?? item ?? ""] });
    } else found.push({ is: "paragraph", text: line });
  }
  for (const one of found) {
    if (one.is !== "table") continue;
    const wide = Math.max(one.head.length, ...one.rows.map((row) => row.length));
    for (const row of [one.head, ...one.rows]) while (row.length < wide) row.push("");
  }
  return found;
}
