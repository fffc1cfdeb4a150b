// What the register of versions is called.
export const NOUN = "criteria";
