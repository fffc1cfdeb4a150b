// What the keys do on a slide, as the bar below it says while nobody writes.
import type { ReviewSheet } from "../ipc/wire";
import { hasMet } from "./parts";
import type { Slide } from "./slides";

/** The id of the words. */
export function hintOf(slide: Slide, review: ReviewSheet): string {
  if (!["in-meeting", "held"].includes(review.state)) return hasMet(review) ? "slide-keys-over" : "slide-keys-before";
  if (slide.key === "title") return "slide-keys-title";
  if (slide.key.startsWith("bare")) return "slide-keys-bare";
  if (slide.answer === "next") return review.nextReviewOn ? "slide-keys-next-change" : "slide-keys-next";
  if (slide.answer) return "slide-keys-answer";
  if (slide.key.startsWith("thanks") && review.state === "in-meeting") return "slide-keys-thanks";
  if (slide.key.startsWith("open")) return "slide-keys-open";
  return slide.input ? "slide-keys-input" : "slide-keys";
}
