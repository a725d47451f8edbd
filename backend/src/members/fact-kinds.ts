import type { BothLanguages, DateString, FactKind } from "@cho-phien/contract";
import { findPeople, formatDate, PEOPLE_CODE_SYSTEM, peoples } from "@cho-phien/vietnam";

type Choice = BothLanguages & { readonly value: string };

type Row = {
  /** Kept with each consent: a new wording is a new version, and old consents keep the one they were given to. */
  readonly text: BothLanguages & { readonly version: string };
  readonly codeSystem: string | null;
  readonly choices: readonly Choice[];
  /** A value as it is kept, or null when it is none. */
  readonly parse: (value: string, today: DateString) => string | null;
  readonly show: (value: string) => BothLanguages;
};

const POVERTY: readonly Choice[] = [
  { value: "poor", vi: "Hộ nghèo", en: "Poor household" },
  { value: "near_poor", vi: "Hộ cận nghèo", en: "Near-poor household" },
  { value: "neither", vi: "Không thuộc danh sách", en: "Not on the list" },
];

const DISABILITY: readonly Choice[] = [
  { value: "yes", vi: "Có khuyết tật", en: "Has a disability" },
  { value: "no", vi: "Không", en: "None" },
];

/**
 * What may be asked about a person, each for one purpose and under one text (Law 91/2025; facts: privacy-2026, "one purpose
 * one consent", "say plainly that the data is sensitive"). Poverty and income are treated as sensitive though not named there.
 */
export const FACT_KINDS: Readonly<Record<FactKind, Row>> = {
  ethnicity: {
    text: {
      version: "ethnicity-2026-11",
      vi: "Hợp tác xã xin ghi dân tộc của chị để Hội Phụ nữ biết chợ giúp được bao nhiêu chị em dân tộc thiểu số. Đây là thông tin nhạy cảm. Chỉ người quản lý và kế toán hợp tác xã xem được; ra ngoài chỉ là con số cộng chung. Chị không muốn thì thôi, không ảnh hưởng gì; đổi ý lúc nào cũng được.",
      en: "The cooperative asks to record your ethnicity, so that the Women's Union knows how many minority women the market helps. This is sensitive. Only the cooperative's manager and accountant see it; outside it is only part of a sum. You may say no without any consequence, and change your mind at any time.",
    },
    codeSystem: PEOPLE_CODE_SYSTEM,
    choices: peoples().map(({ code, name }) => ({ value: code, vi: name, en: name })),
    parse: (value) => findPeople(value)?.code ?? null,
    show: (value) => same(findPeople(value)?.name ?? value),
  },
  birth_date: {
    text: {
      version: "birth-date-2026-11",
      vi: "Hợp tác xã xin ghi ngày sinh (hoặc năm sinh) của chị để không nhầm chị với người trùng tên và để cộng số liệu theo độ tuổi. Chỉ người quản lý và kế toán hợp tác xã xem được. Chị không muốn thì thôi, không ảnh hưởng gì; đổi ý lúc nào cũng được.",
      en: "The cooperative asks to record your date (or year) of birth, so as not to take you for somebody of the same name, and to count by age. Only the cooperative's manager and accountant see it. You may say no without any consequence, and change your mind at any time.",
    },
    codeSystem: null,
    choices: [],
    parse: parseBirth,
    show: (value) => same(value.length === 4 ? value : formatDate(value)),
  },
  poverty: {
    text: {
      version: "poverty-2026-11",
      vi: "Hợp tác xã xin ghi hộ của chị có trong danh sách hộ nghèo, cận nghèo của xã hay không, để Hội Phụ nữ biết chợ giúp được bao nhiêu hộ. Đây là thông tin nhạy cảm. Chỉ người quản lý và kế toán hợp tác xã xem được; ra ngoài chỉ là con số cộng chung. Chị không muốn thì thôi, không ảnh hưởng gì; đổi ý lúc nào cũng được.",
      en: "The cooperative asks to record whether your household is on the commune's list of poor or near-poor households, so that the Women's Union knows how many the market helps. This is sensitive. Only the cooperative's manager and accountant see it; outside it is only part of a sum. You may say no without any consequence, and change your mind at any time.",
    },
    codeSystem: null,
    choices: POVERTY,
    parse: chosenFrom(POVERTY),
    show: shownFrom(POVERTY),
  },
  disability: {
    text: {
      version: "disability-2026-11",
      vi: "Hợp tác xã xin ghi chị có khuyết tật hay không, để sắp việc cho hợp và để Hội Phụ nữ cộng số liệu. Đây là thông tin nhạy cảm về sức khỏe. Chỉ người quản lý và kế toán hợp tác xã xem được; ra ngoài chỉ là con số cộng chung. Chị không muốn thì thôi, không ảnh hưởng gì; đổi ý lúc nào cũng được.",
      en: "The cooperative asks to record whether you have a disability, so that work can suit you and the Women's Union can count. This is sensitive, a fact about health. Only the cooperative's manager and accountant see it; outside it is only part of a sum. You may say no without any consequence, and change your mind at any time.",
    },
    codeSystem: null,
    choices: DISABILITY,
    parse: chosenFrom(DISABILITY),
    show: shownFrom(DISABILITY),
  },
};

/** In the order of the screen. */
export const FACT_ORDER = ["ethnicity", "birth_date", "poverty", "disability"] as const satisfies readonly FactKind[];

/** The eldest living are well under this. */
const MAX_AGE_YEARS = 120;

/** yyyy-mm-dd, or the year alone, which is all many people know. Never in the future. */
function parseBirth(value: string, today: DateString): string | null {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value);
  if (!isDate && !/^\d{4}$/.test(value)) return null;
  const year = Number(value.slice(0, 4));
  if (year < Number(today.slice(0, 4)) - MAX_AGE_YEARS) return null;
  return value <= today.slice(0, value.length) ? value : null;
}

/** 31 February is written like a date and is none. */
export function isCalendarDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function chosenFrom(choices: readonly Choice[]) {
  return (value: string): string | null => choices.find((it) => it.value === value)?.value ?? null;
}

function shownFrom(choices: readonly Choice[]) {
  return (value: string): BothLanguages => choices.find((it) => it.value === value) ?? same(value);
}

function same(text: string): BothLanguages {
  return { vi: text, en: text };
}
