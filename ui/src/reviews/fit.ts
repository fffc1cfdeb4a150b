// How large the words of a slide are: one size above rows and pictures, a larger one where a sentence stands alone, so that the
// type does not jump from slide to slide. What does not fit at its size takes the next smaller.

/** Parts of the least size, the largest first: what stands above a picture, above rows, alone, and close. */
const STEPS = { above: [1.2, 1], rows: [1.45, 1.2, 1], alone: [2.2, 1.85, 1.45, 1.2, 1], close: [1] };

/** Sets the largest of a few sizes from `least` pixels on at which `node` shows everything it holds. Gives whether everything is in sight. */
export function fit(node: HTMLElement, least: number, how: keyof typeof STEPS): boolean {
  return STEPS[how].some((step) => {
    node.style.fontSize = `${step * least}px`;
    return [node, ...node.querySelectorAll("ul")].every((one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth);
  });
}
