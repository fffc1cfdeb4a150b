// The one reader and writer of tables on the clipboard: tabs and lines, with quoted cells that may hold both.

/** Cells of a copied table. */
export function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const take = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < plain.length; at += 1) {
    const c = plain[at] ?? "";
    if (quoted && c === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (c === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (c === "\t" && !quoted) take();
    else if (c === "\n" && !quoted) {
      take();
      rows.push([]);
    } else cell += c;
  }
  take();
  return rows;
}

/** Cells as a spreadsheet takes them from the clipboard. */
export const copied = (rows: string[][]): string =>
  rows.map((row) => row.map((cell) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t")).join("\n");

/** Some webviews ask first whether a page without a selection copies or pastes at all. */
export const allowing = (free: () => boolean) => (node: HTMLElement) => {
  const yes = (event: Event) => { if (free()) event.preventDefault(); };
  for (const name of ["beforecopy", "beforepaste"]) node.addEventListener(name, yes);
};

/** Listens for tables that are pasted where nothing takes text: not into a field, a list that has the cursor, or a dialog. */
export function pastedAnywhere(free: () => boolean, take: (rows: string[][]) => void): () => void {
  const meant = (event: Event) =>
    free() && !document.querySelector("dialog[open]") && !(event.target instanceof Element && event.target.closest("input, textarea, select, [role=grid]"));
  const yes = (event: Event) => { if (meant(event)) event.preventDefault(); };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!meant(event) || text.trim() === "") return;
    event.preventDefault();
    take(cells(text));
  };
  document.addEventListener("beforepaste", yes);
  document.addEventListener("paste", paste);
  return () => {
    document.removeEventListener("beforepaste", yes);
    document.removeEventListener("paste", paste);
  };
}
