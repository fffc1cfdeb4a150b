// What an assessment knows beside its declaration: who speaks and who approves, the day that follows from its interval, and what does
// not apply. No drawing, no door.
import type { ImpactAnswer } from "../ipc/wire";
import type { Hints } from "../kit/wire";

export const hintsOf = (page: ImpactAnswer | null): Hints => ({
  firsts: () => ({ officer: page?.officers ?? [], approvedBy: page?.approvers ?? [] }),
  begins: (_, verb) => {
    const [officer, ...others] = page?.officers ?? [];
    if (verb === "signOff") return officer && others.length === 0 ? { by: officer } : {};
    return verb === "approve" && page?.nextOn ? { nextOn: page.nextOn } : {};
  },
  // An objection that nobody made is not answered, and only whoever assessed it says why they approve it too.
  spares: ({ values }, given) => [
    ...(values["officerView"] === "objects" ? [] : ["despite"]),
    ...(values["assessor"] && given["by"] === values["assessor"] ? [] : ["ownWhy"]),
  ],
});
