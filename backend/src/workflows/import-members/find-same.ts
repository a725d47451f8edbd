import { foldWords } from "@cho-phien/vietnam";

/** Somebody who is known already: a member, or a row above. */
export type Known = {
  /** How a sentence calls her: her name, or her row's number. */
  readonly called: string;
  readonly fullName: string;
  readonly phone: string | null;
  readonly isOwnPhone: boolean;
  readonly communeCode: string;
  readonly birthYear: string | null;
};

export type Likeness = {
  readonly kind: "same" | "maybe" | "phone_taken";
  readonly known: Known;
};

/** People found again by name and phone. */
export class KnownPeople {
  private readonly byName = new Map<string, Known[]>();
  private readonly byOwnPhone = new Map<string, Known>();

  constructor(people: readonly Known[] = []) {
    for (const person of people) this.add(person);
  }

  add(person: Known): void {
    const name = foldWords(person.fullName);
    this.byName.set(name, [...(this.byName.get(name) ?? []), person]);
    if (person.phone && person.isOwnPhone && !this.byOwnPhone.has(person.phone))
      this.byOwnPhone.set(person.phone, person);
  }

  /**
   * The one she may be. Same: name and commune with her phone or year of birth. Maybe: name and commune, and no year of birth
   * tells them apart; or name and phone, from another commune. An own phone under another name can't be hers.
   */
  find(her: Omit<Known, "called">): Likeness | null {
    const alike = (this.byName.get(foldWords(her.fullName)) ?? []).map((known) => likenessOf(her, known));
    const found = alike.find((it) => it?.kind === "same") ?? alike.find((it) => it !== null);
    if (found) return found;
    const owner = her.phone && her.isOwnPhone ? this.byOwnPhone.get(her.phone) : undefined;
    return owner && foldWords(owner.fullName) !== foldWords(her.fullName)
      ? { kind: "phone_taken", known: owner }
      : null;
  }
}

function likenessOf(her: Omit<Known, "called">, known: Known): Likeness | null {
  const hasSamePhone = her.phone !== null && her.phone === known.phone;
  const hasBothYears = her.birthYear !== null && known.birthYear !== null;
  const hasSameYear = hasBothYears && her.birthYear === known.birthYear;
  if (her.communeCode !== known.communeCode) return hasSamePhone ? { kind: "maybe", known } : null;
  if (hasSamePhone || hasSameYear) return { kind: "same", known };
  return hasBothYears ? null : { kind: "maybe", known };
}
