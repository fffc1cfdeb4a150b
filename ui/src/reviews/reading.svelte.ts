// What a key reads on from, or leads from: slides whose further rows are on the way, and the one that Escape leads back to.
import type { Slide } from "./slides";

export class Reading {
  /** Keys of the slides whose further rows are on the way. */
  opened = $state.raw<ReadonlySet<string>>(new Set());
  /** The slide that Escape leads back to; empty where none is. */
  from = $state("");
  /** The slide on which Escape was pressed once, and asks whether the screen is to be left. */
  asked = $state("");

  /** Reads on from a slide. */
  on({ key }: Slide) {
    this.opened = new Set([...this.opened, key]);
    this.from ||= key;
  }
  /** Another slide is turned to: what was read of one input is put away with it. */
  turned(from: Slide, to: Slide) {
    this.asked = "";
    if (to.input !== from.input || to.key === this.from) this.back();
  }
  /** Whether Escape was pressed on a slide before; a first time asks. */
  sure({ key }: Slide): boolean {
    const again = this.asked === key;
    this.asked = again ? "" : key;
    return again;
  }
  /** The slide that was read on from, which Escape leads back to before it leaves the screen; empty where none was. */
  back(): string {
    const from = this.from;
    this.from = "";
    this.opened = new Set();
    return from;
  }
}
