// Puts what floats beside what it belongs to, above everything else on the page. The one place that decides where: lists,
// calendars, menus, a cell being written in and the reason against it. Positions are set on the element itself: the policy of
// the page allows no style in markup.
import type { Attachment } from "svelte/attachments";

type Size = { width: number; height: number };
type Place = { left: number; top: number; right: number; bottom: number };
/** So far from the edge of the window everything stays. */
const EDGE = 4;

/** Where a box of a size stands: below what it belongs to, above where there is more room, or over it; shifted until it is whole
 * in sight. `most` is the height there is for it. */
export function placed(from: Place, size: Size, room: Size, over = false): { left: number; top: number; most: number } {
  const kept = (to: number, long: number, most: number) => Math.max(EDGE, Math.min(to, most - EDGE - long));
  const left = kept(from.left, size.width, room.width);
  if (over) return { left, top: kept(from.top, size.height, room.height), most: room.height - 2 * EDGE };
  const [below, above] = [room.height - EDGE - from.bottom, from.top - EDGE];
  const down = size.height <= below || below >= above;
  const most = Math.max(0, down ? below : above);
  return { left, top: down ? from.bottom : from.top - Math.min(size.height, most), most };
}

/** Whether what something belongs to has been scrolled out of a frame that shows it. */
export const gone = (of: Place, frame: Place): boolean =>
  of.bottom <= frame.top || of.top >= frame.bottom || of.right <= frame.left || of.left >= frame.right;

/** Whether an element is out of sight in one of the boxes that scroll it. */
function scrolledAway(of: HTMLElement): boolean {
  const at = of.getBoundingClientRect();
  for (let box = of.parentElement; box; box = box.parentElement)
    if (getComputedStyle(box).overflowY !== "visible" && gone(at, box.getBoundingClientRect())) return true;
  return false;
}

/** Beside an anchor or a point, at least as wide as it; with `over` in its place. */
export const beside = (anchor: () => HTMLElement | DOMRect | undefined, over = false): Attachment<HTMLElement> => (node) => {
  // In the layer above the page nothing cuts it off and nothing lies over it; an older engine shows it where it stands.
  node.popover = "manual";
  // An engine stretches what is in that layer over the whole window, unless it is told where it ends.
  Object.assign(node.style, { right: "auto", bottom: "auto", margin: "0", height: "auto" });
  node.showPopover?.();
  const place = () => {
    const to = anchor();
    const from = to instanceof HTMLElement ? to.getBoundingClientRect() : to;
    if (!from) return;
    // What it belongs to was scrolled away: alone over the page it would belong to nothing.
    node.style.visibility = to instanceof HTMLElement && scrolledAway(to) ? "hidden" : "";
    Object.assign(node.style, { top: "0px", left: "0px", minWidth: "", maxHeight: "" });
    if (node.getBoundingClientRect().width < from.width) node.style.minWidth = `${from.width}px`;
    // A box that contains what is fixed may lie anywhere: what counts is the difference.
    const zero = node.getBoundingClientRect();
    const { left, top, most } = placed(from, zero, { width: window.innerWidth, height: window.innerHeight }, over);
    Object.assign(node.style, { top: `${top - zero.top}px`, left: `${left - zero.left}px`, ...(zero.height > most ? { maxHeight: `${most}px` } : {}) });
  };
  place();
  const grown = new ResizeObserver(place);
  grown.observe(node);
  window.addEventListener("scroll", place, true);
  window.addEventListener("resize", place);
  return () => {
    grown.disconnect();
    window.removeEventListener("scroll", place, true);
    window.removeEventListener("resize", place);
  };
};

/** Beside the cell of a table that it stands in, or in its place. */
export const cellwise = (over = false): Attachment<HTMLElement> => (node) => beside(() => node.closest("td") ?? undefined, over)(node);
