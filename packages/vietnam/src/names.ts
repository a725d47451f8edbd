/**
 * The word a person is called by: "Nguyễn Thị Hoa" → "Hoa". Ê-đê, Gia-rai and Ba-na women's names carry it after
 * "H'" ("H'Bia Niê", "Ksor H'Nga"), and a leading "Y" or "H" belongs to the word that follows ("Y Blan").
 * Returns "" for an empty name.
 */
export function givenName(fullName: string): string {
  const words = fullName.normalize("NFC").replaceAll("’", "'").trim().split(/\s+/);
  const marked = words.find((word) => /^H'\p{L}/u.test(word));
  if (marked) return marked;
  const [first, second] = words;
  if (second && /^[YH]$/.test(first ?? "")) return `${first} ${second}`;
  return words.at(-1) ?? "";
}
