// Moving a bar of the plan, in whole days; what is shown while it moves is what is kept.
import { shifted } from "../kit/days";

export type Span = { startsOn: string; endsOn: string };
/** `by` days; `end` alone is moved, or the whole bar. */
export type Move = { by: number; end: boolean };

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Where a bar stands after a move; it never becomes shorter than a day. */
export function moved({ startsOn, endsOn }: Span, { by, end }: Move): Span {
  if (!end) return { startsOn: shifted(startsOn, by), endsOn: shifted(endsOn, by) };
  return { startsOn, endsOn: shifted(endsOn, Math.max(by, -days(startsOn, endsOn))) };
}

/** How many days later a bar ends than it did; the bars behind it go along. */
export const later = (before: Span, after: Span) => days(before.endsOn, after.endsOn);

/** Days between the first day of a plan and another: where a slider stands. */
export const since = days;

/** A way of the hand in whole days: `wide` is the picture's width, `day` the part of it that a day takes. */
export const snapped = (way: number, wide: number, day: number) => (wide > 0 && day > 0 ? Math.round(way / (wide * day)) : 0);

/** What a key does to a bar: by a day or a week, the whole bar or, with Shift, its end; null for other keys. */
export function stepped(key: string, shift: boolean): Move | null {
  const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 }[key];
  return by === undefined ? null : { by, end: shift };
}
