/** The sentences of the handed-over phone, in her language; `{amount}` and `{missing}` are filled as she types. */
export type HandedWords = Readonly<
  Record<
    | ("ask" | "unit" | "pad" | "erase" | "zeros" | "empty" | "tooMuch" | "next")
    | ("aloudButton" | "noVoice" | "aloudText" | "aloudSaid")
    | ("said" | "fewer" | "return" | "mend" | "officer" | "pin" | "witness" | "submit")
    | ("sending" | "offline" | "failed" | "done" | "leave" | "leaveSubmit" | "signIn"),
    string
  >
>;
