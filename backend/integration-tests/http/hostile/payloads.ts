/** What a hostile hand puts where a word, a number or an id belongs. */
export const TEXTS = [
  "' or '1'='1' --",
  "1); drop table product; --",
  "(a+)+$".repeat(40),
  `${"a".repeat(3000)}!`,
  "🌾".repeat(400),
  "\u202Egnp.exe\u200B\u200D",
  "Nguyễn Thị Mai".normalize("NFD"),
  "null",
  "-1",
  "1e309",
  "9007199254740993",
  "../../../etc/passwd",
  "${7*7}{{7*7}}<script>alert(1)</script>",
] as const;

/**
 * A sentence of a hostile hand's: a formula's beginning, a name read backwards, a script's end, an image whose absence runs
 * something, a template, a line JavaScript ends at. As it is sent, and as it is kept: what nobody sees is gone, the rest stands.
 */
export const SENTENCE = {
  sent: '=1+1 \u202Egnp.exe\u200B </script><img src=x onerror=alert(1)> " {{7*7}} {name} \u2028 -->',
  kept: '=1+1 gnp.exe </script><img src=x onerror=alert(1)> " {{7*7}} {name} \u2028 -->',
} as const;

/** Every name our routes read from a query. */
export const QUERY_NAMES = [
  ...[
    "page",
    "month",
    "period",
    "unit",
    "under",
    "state",
    "status",
    "step",
    "q",
    "kind",
    "since",
    "cohort",
    "by",
    "map",
  ],
  ...["section", "line", "shape", "ids", "phone", "mine", "view", "sort", "order", "limit", "offset", "fields", "take"],
  ...["category", "province", "stars", "people", "minPrice", "maxPrice", "cooperative", "inStock", "language", "year"],
  ...["knownOn", "as", "show", "search", "day", "date", "from", "to", "cart_id"],
] as const;

/** A query with one text under every name; the same as a list; the same as a record. */
export function queriesOf(text: string): readonly string[] {
  const value = encodeURIComponent(text);
  return ["", "[]", "[$ne]"].map((shape) => QUERY_NAMES.map((name) => `${name}${shape}=${value}`).join("&"));
}

/** Bodies that are none, each as the bytes that are sent. */
export const BODIES: Readonly<Record<string, string>> = {
  nothing: "",
  "no JSON": '{"a":',
  "a list": "[]",
  "a list of lists": `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  "a record of records": `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
  "a prototype": '{"__proto__":{"isOperator":true},"constructor":{"prototype":{"isOperator":true}}}',
  "NUL in a text": '{"name":"Mai\\u0000","phone":"\\u0000","q":"\\u0000"}',
  "half a letter": '{"name":"\\ud800","phone":"\\ud800","reason":"\\ud800 kiểm tra","metadata":{"a":"\\udfff"}}',
  "texts that are records":
    '{"phone":{"toString":1},"email":{"toString":1},"code":{"length":9},"key":["a"],"quantity":{}}',
  "more than is read": JSON.stringify({ a: "a".repeat(200_000) }),
  "a thousand fields": JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`f${n}`, n]))),
};
