// The days between which changes are looked for.

const iso = (day: Date) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;

/** The instant at which a day, or the one so many days after it, begins where the reader is. */
export function startOf(day: string, after: number): string {
  const at = new Date(`${day}T00:00:00`);
  at.setDate(at.getDate() + after);
  return at.toISOString();
}

/** The first and last day of the calendar month before a day's. */
export function monthBefore(today: string): { from: string; to: string } {
  const first = new Date(`${today || iso(new Date())}T00:00:00`);
  first.setDate(1);
  const [from, to] = [new Date(first), new Date(first)];
  from.setMonth(from.getMonth() - 1);
  to.setDate(0);
  return { from: iso(from), to: iso(to) };
}
