// Words of a text as the page shows them: places that are still open stand apart from the words around them.

export type Piece = { text: string; open: boolean };

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
