// Ratings that wait for their words: evidence for what conforms, a reason for what does not apply. They are held back, not
// lost, whichever item is shown next and by whichever way of rating.

const held = $state<Record<string, Record<string, { rating: string }>>>({});

/** By item, for one run. */
export function waitingIn(run: string): Record<string, { rating: string }> {
  held[run] ??= {};
  return held[run];
}
