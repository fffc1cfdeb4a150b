// How large the words of a slide can be: the largest type with which all of it is in sight.

/**
 * Sets the largest type between `least` and `most` pixels with which `node` shows everything it holds; `least` where none does.
 * Gives whether everything is in sight.
 */
export function fit(node: HTMLElement, least: number, most: number): boolean {
  const whole = (size: number) => {
    node.style.fontSize = `${size}px`;
    return node.scrollHeight <= node.clientHeight && node.scrollWidth <= node.clientWidth;
  };
  if (whole(most)) return true;
  let [low, high] = [least, most];
  while (high - low > 0.5) {
    const size = (low + high) / 2;
    if (whole(size)) low = size;
    else high = size;
  }
  return whole(low);
}
