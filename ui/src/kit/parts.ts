// What holds for every screen alike: F6 goes from part to part, and no form is sent with something in it that cannot be read.

/** The parts of a screen, outermost first: its filters, its list, what acts on what is chosen there, its record, its cards. */
const PARTS = ".filters, .top, table[role='grid'], .many, aside, .card";
/** Where a part is entered: the cell with the cursor, the search, the first field; else whatever comes first. */
const ENTERED = ["td[tabindex='0'], th[tabindex='0']", "input[type='search']", "[data-field] :is(input, textarea)", "input, select, textarea", "a[href], button:not(:disabled), summary", "h2"];

const there = (one: HTMLElement) => one.offsetParent !== null;
function entered(part: HTMLElement): HTMLElement | null {
  const inside = ENTERED.flatMap((kind) => [...part.querySelectorAll<HTMLElement>(kind)].filter((one) => there(one) && one.getAttribute("tabindex") !== (kind === "h2" ? "" : "-1")));
  return inside[0] ?? (part.matches("[tabindex='0']") ? part : null);
}

/** Takes F6 (Shift: backwards); false for any other key and where there is nothing to go to. */
export function partTurned(event: KeyboardEvent, place: HTMLElement): boolean {
  if (event.key !== "F6" || event.defaultPrevented || document.querySelector("dialog[open]")) return false;
  const all = [...place.querySelectorAll<HTMLElement>(PARTS)].filter((one) => there(one) && !one.parentElement?.closest(PARTS));
  const ways = all.flatMap((part) => { const to = entered(part); return to ? [{ part, to }] : []; });
  if (ways.length === 0) return false;
  const at = ways.findIndex(({ part }) => part.contains(document.activeElement));
  const next = at < 0 ? (event.shiftKey ? ways.length - 1 : 0) : (at + (event.shiftKey ? -1 : 1) + ways.length) % ways.length;
  ways[next]?.to.focus();
  event.preventDefault();
  return true;
}

/** Lets a field stop its form while `against` says something, as the engine does for what is required. Instead of the engine's
 * bubble, in the language of the system, the field says it in its own place. */
export const stopping = (against: () => string, say: () => void) => (node: HTMLInputElement) => {
  node.setCustomValidity(against());
  const stop = (event: Event) => {
    if (against() === "") return;
    event.preventDefault();
    if (node.form?.querySelector(":invalid") === node) node.focus();
    say();
  };
  node.addEventListener("invalid", stop);
  return () => node.removeEventListener("invalid", stop);
};
