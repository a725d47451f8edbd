import { isSyllable } from "./syllable";

/** A word as it would have come out of a Vietnamese keyboard: its letters and its mark key. */
export type Decoded = { readonly folded: string; readonly key: string };

type Letter = { readonly base: string; mark: string };
type Draft = { readonly letters: Letter[]; tone: string; changes: number };

const TELEX_TONES = new Map([
  ["s", "1"],
  ["f", "2"],
  ["r", "3"],
  ["x", "4"],
  ["j", "5"],
]);

/**
 * "maatj" typed with Telex switched off: { folded: "mat", key: "ma6t5" }. Null when nothing
 * in it is a Telex stroke or what comes out is no syllable. Says nothing about whether the word was meant: ask that first.
 */
export function decodeTelex(word: string): Decoded | null {
  if (!/^[a-z]{2,10}$/.test(word)) return null;
  const draft: Draft = { letters: [], tone: "", changes: 0 };
  for (const stroke of word) {
    if (takesTone(draft, stroke) || takesMark(draft, stroke)) draft.changes++;
    else draft.letters.push({ base: stroke, mark: "" });
  }
  return finished(draft);
}

/** "ma65t" typed with VNI switched off: { folded: "mat", key: "ma6t5" }; null as for Telex. */
export function decodeVni(word: string): Decoded | null {
  if (!/^[a-z](?=.*\d)[a-z1-9]{1,11}$/.test(word)) return null;
  const draft: Draft = { letters: [], tone: "", changes: 0 };
  for (const stroke of word) {
    if (/[a-z]/.test(stroke)) {
      draft.letters.push({ base: stroke, mark: "" });
      continue;
    }
    if (!takesDigit(draft, stroke)) return null;
    draft.changes++;
  }
  return finished(draft);
}

function takesTone(draft: Draft, stroke: string): boolean {
  const tone = TELEX_TONES.get(stroke);
  if (!tone || draft.tone || !draft.letters.some(({ base }) => isVowel(base))) return false;
  draft.tone = tone;
  return true;
}

function takesMark(draft: Draft, stroke: string): boolean {
  const { letters } = draft;
  if (stroke === "w") return takesHook(draft);
  if (stroke === "d") {
    const [first] = letters;
    if (first?.base !== "d" || first.mark) return false;
    first.mark = "9";
    return true;
  }
  if (!/[aeo]/.test(stroke)) return false;
  const twin = letters.findLast(({ base }) => isVowel(base));
  if (twin?.base !== stroke || twin.mark) return false;
  twin.mark = "6";
  return true;
}

/** w after "uo" hooks both, after a makes ă, after o or u hooks it; alone it is ư. */
function takesHook({ letters }: Draft): boolean {
  const at = letters.findLastIndex(({ base, mark }) => /[aou]/.test(base) && !mark);
  const letter = letters[at];
  if (!letter) {
    letters.push({ base: "u", mark: "7" });
    return true;
  }
  const before = letters[at - 1];
  if (before?.base === "u" && letter.base === "o") before.mark = "7";
  // "uaw": the hook of "mưa" sits on the u; "quaw" is a quả with a breve.
  if (before?.base === "u" && letter.base === "a" && letters[at - 2]?.base !== "q") before.mark = "7";
  else letter.mark = letter.base === "a" ? "8" : "7";
  return true;
}

function takesDigit(draft: Draft, digit: string): boolean {
  if (digit <= "5") {
    if (draft.tone) return false;
    draft.tone = digit;
    return true;
  }
  const wanted = { "6": /[aeo]/, "7": /[uo]/, "8": /a/, "9": /d/ }[digit];
  const at = draft.letters.findLastIndex(({ base, mark }) => wanted?.test(base) && !mark);
  const letter = draft.letters[at];
  if (!letter) return false;
  letter.mark = digit;
  const before = draft.letters[at - 1];
  if (digit === "7" && letter.base === "o" && before?.base === "u") before.mark = "7";
  return true;
}

function finished({ letters, tone, changes }: Draft): Decoded | null {
  const folded = letters.map(({ base }) => base).join("");
  if (changes === 0 || !isSyllable(folded)) return null;
  return { folded, key: letters.map(({ base, mark }) => base + mark).join("") + tone };
}

function isVowel(letter: string): boolean {
  return /[aeiouy]/.test(letter);
}
