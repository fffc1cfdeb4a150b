// How a drafted answer reads. No door.
import type { Proposal } from "../kit/wire";
import { t } from "../words.svelte";

/** A drafted answer as it is read: yes, no or not sure, and its words. */
export const replied = ({ patch }: Pick<Proposal, "patch">): string => [patch["answer"] ? t(`impactReply.${String(patch["answer"])}`) : "", String(patch["words"] ?? "")].filter(Boolean).join(" · ");
