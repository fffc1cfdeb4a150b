// A text being typed. A value that comes from elsewhere replaces it only if nothing was typed since.
import { untrack } from "svelte";

export function draft(given: () => string, start: string | null = null) {
  let text = $state(start ?? given());
  let before = given();
  $effect.pre(() => {
    const now = given();
    untrack(() => {
      if (text === before) text = now;
      before = now;
    });
  });
  return {
    get text() { return text; },
    set text(typed: string) { text = typed; },
  };
}

/** Makes a field as high as what is written in it: nobody scrolls in four lines. */
export const grown = (text: () => string) => (node: HTMLTextAreaElement) => {
  void text();
  node.style.height = "";
  if (node.scrollHeight > node.clientHeight) node.style.height = `${node.scrollHeight + 2}px`;
};

/** Puts the cursor into a field as it comes: behind the first letter typed, or at the end of what is there. */
export function ready(cell: boolean, start: string | null) {
  return (node: HTMLInputElement | HTMLTextAreaElement) => {
    if (!cell) return;
    node.focus();
    if (start === null && node.type !== "checkbox") node.setSelectionRange(node.value.length, node.value.length);
  };
}
