// Light text as the page shows it: paragraphs, lists, and places that are still open. The same rules as on paper.

export type Piece = { text: string; open: boolean };
export type Part = { kind: "plain" | "bullets" | "steps"; items: Piece[][] };

/** Words and open places of a line, in their order. */
export function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let rest = line;
  for (;;) {
    const [, before = "", place = "", after = ""] = /^(.*?)\{\{(.*?)\}\}(.*)$/s.exec(rest) ?? [];
    if (place === "" && before === "" && after === "") break;
    if (before) found.push({ text: before, open: false });
    found.push({ text: place.trim(), open: true });
    rest = after;
  }
  if (rest) found.push({ text: rest, open: false });
  return found;
}

const kindOf = (line: string): Part["kind"] => (line.startsWith("- ") ? "bullets" : /^\d+\. /.test(line) ? "steps" : "plain");

/** The parts of a body. */
export function parts(body: string): Part[] {
  const found: Part[] = [];
  let broken = true;
  for (const raw of body.split("\n")) {
    const line = raw.trim();
    if (line === "") {
      broken = true;
      continue;
    }
    const kind = kindOf(line);
    const words = pieces(kind === "plain" ? line : line.replace(/^(- |\d+\. )/, ""));
    const last = broken ? undefined : found.at(-1);
    broken = false;
    if (last?.kind !== kind) found.push({ kind, items: [words] });
    else if (kind === "plain") last.items[0]?.push({ text: " ", open: false }, ...words);
    else last.items.push(words);
  }
  return found;
}
