// The keys of the shared screen. A clicker sends page keys, F5, a full stop or B and Escape; whoever writes has letters.
import type { LineKind } from "./line";

export type Doing =
  | { kind: "turn"; by: 1 | -1 } | { kind: "first" | "last" | "black" | "leave" | "full" | "more" | "present" | "end" | "keys" | "undo" }
  | { kind: "line"; line: LineKind } | { kind: "answer"; at: number };

const plain: Record<string, Doing> = {
  ArrowRight: { kind: "turn", by: 1 }, ArrowDown: { kind: "turn", by: 1 }, PageDown: { kind: "turn", by: 1 }, " ": { kind: "turn", by: 1 }, Enter: { kind: "turn", by: 1 },
  ArrowLeft: { kind: "turn", by: -1 }, ArrowUp: { kind: "turn", by: -1 }, PageUp: { kind: "turn", by: -1 }, Backspace: { kind: "turn", by: -1 },
  Home: { kind: "first" }, End: { kind: "last" }, b: { kind: "black" }, ".": { kind: "black" }, ",": { kind: "black" }, Escape: { kind: "leave" }, F5: { kind: "first" }, F11: { kind: "full" },
  "?": { kind: "keys" }, m: { kind: "more" }, p: { kind: "present" }, v: { kind: "line", line: "video" }, e: { kind: "end" }, d: { kind: "line", line: "decision" }, a: { kind: "line", line: "action" }, n: { kind: "line", line: "note" },
  w: { kind: "line", line: "words" }, "0": { kind: "line", line: "nothing" }, c: { kind: "line", line: "correct" }, x: { kind: "line", line: "dissent" },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => [String(at), { kind: "answer", at } as const])),
};

/** What was typed while a line was being kept: its first letter is a key, and the others begin the line that it opens. */
export function begun(typed: string): { line: LineKind; text: string } | null {
  const doing = plain[typed.slice(0, 1).toLowerCase()];
  return doing?.kind === "line" ? { line: doing.line, text: typed.slice(1) } : null;
}

/** Milliseconds in which nobody reads what is offered, and answers it. */
const UNREAD = 900;

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "preventDefault" | "stopImmediatePropagation">;

/**
 * What a key means on the screen, or null. Every key ends here, so that none opens something else before an audience: only
 * doing again goes on to the window. While a line is written (`typing`) its keys are its own, but not those of the window, and the
 * page keys of a clicker turn the slide as ever: the line stays with the slide on which it was begun. What was `offered` so
 * few milliseconds ago nobody has read yet: a letter that begins a line begins its own.
 */
export function pressed(event: Key, typing: boolean, offered = Infinity): Doing | null {
  const held = event.ctrlKey || event.metaKey || event.altKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (typing) {
    // F5 would load the page anew.
    const turns = ["PageUp", "PageDown"].includes(key) && !held;
    const begins = offered < UNREAD && !held && plain[key]?.kind === "line" ? plain[key] : null;
    if (begins || turns || ["F5", "F11"].includes(key) || (held && ["k", "n", "b", "1", "2", "3", "4", "5", "6", "7", "8", "9"].includes(key))) stop(event);
    return begins ?? (turns ? plain[key] ?? null : null);
  }
  if (held) {
    if (key === "z" && event.shiftKey) return null;
    stop(event);
    return key === "z" && event.ctrlKey ? { kind: "undo" } : null;
  }
  if (["Shift", "Control", "Alt", "Meta", "AltGraph", "Dead", "Process"].includes(key)) return null;
  stop(event);
  return plain[key] ?? null;
}

function stop(event: Key) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
