// What every part that edits a value is given and tells. One part a kind.
import type { FieldSketch } from "./wire";

/** How an edit ended. */
export type End = "Enter" | "Tab" | "Back" | "left";
export type Part = {
  field: FieldSketch;
  value: unknown;
  /** What core calls the person or records the value points at. */
  name: string;
  /** Whether it stands in a cell of a grid, and the letter that began the edit there. */
  cell: boolean;
  start: string | null;
  id: string;
  label: string;
  describedby: string | undefined;
  invalid: boolean;
  disabled: boolean;
  /** What the value is now; `unread` is the message for a text that means none. */
  said: (value: unknown, unread?: string) => void;
  /** The value is complete and can be kept. */
  done: (end: End) => void;
};
