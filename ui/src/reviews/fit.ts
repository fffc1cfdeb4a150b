// How large the words of a slide are: one of a few sizes, so that the type does not jump from slide to slide.

/** Parts of the least size, the largest first. */
const STEPS = [1.9, 1.45, 1.2, 1];

/**
 * Sets the largest of a few sizes between `least` and `most` pixels at which `node` shows everything it holds; `least` where none
 * does. Gives whether everything is in sight.
 */
export function fit(node: HTMLElement, least: number, most: number): boolean {
  return STEPS.map((step) => step * least).filter((size) => size <= most || size === least).some((size) => {
    node.style.fontSize = `${size}px`;
    return node.scrollHeight <= node.clientHeight && node.scrollWidth <= node.clientWidth;
  });
}
