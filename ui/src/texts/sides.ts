// Two versions of a text side by side: which signs they bear, and which of their parts somebody wants to see.
import type { ComparedPart, TextMark } from "../ipc/wire";

/** A sign for whoever sees no colour, beside the word for whoever hears it. */
export const signs: Record<TextMark, string> = { same: "", gone: "−", new: "+", changed: "≠" };

/** Whether anything is otherwise: its words, or where it stands. */
export const differs = (part: ComparedPart) => part.mark !== "same" || part.moved;

/** How many paragraphs stand how. */
export function counted(parts: readonly ComparedPart[]): Record<"changed" | "added" | "gone" | "moved", number> {
  const of = (mark: TextMark) => parts.filter((part) => part.mark === mark).length;
  return { changed: of("changed"), added: of("new"), gone: of("gone"), moved: parts.filter(({ moved }) => moved).length };
}

/** The next part that differs after a place, or before it; round at the ends. */
export function nextOf(parts: readonly ComparedPart[], from: number, way: 1 | -1): number {
  const count = parts.length;
  for (let step = 1; step <= count; step += 1) {
    const at = (((from + way * step) % count) + count) % count;
    const part = parts[at];
    if (part && differs(part)) return at;
  }
  return -1;
}
