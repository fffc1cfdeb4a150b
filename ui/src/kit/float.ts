// Puts what floats beside what it belongs to. Positions are set on the element itself: the policy of the page allows no
// style in markup.
import type { Attachment } from "svelte/attachments";

/** Below its anchor, or above where there is no room; at least as wide. */
export const beside = (anchor: () => HTMLElement | undefined): Attachment<HTMLElement> => (node) => {
  const place = () => {
    const from = anchor()?.getBoundingClientRect();
    if (!from) return;
    Object.assign(node.style, { top: "0px", left: "0px", minWidth: `${from.width}px` });
    // A box that contains what is fixed may lie anywhere: what counts is the difference.
    const zero = node.getBoundingClientRect();
    const above = from.bottom + zero.height > window.innerHeight && from.top > zero.height;
    const left = Math.max(4, Math.min(from.left, window.innerWidth - zero.width - 4));
    Object.assign(node.style, { top: `${(above ? from.top - zero.height : from.bottom) - zero.top}px`, left: `${left - zero.left}px` });
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
