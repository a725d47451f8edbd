import type { RefusalDetails } from "../../boundary/refusal";

type Sentence = (details: RefusalDetails) => string;
type Row = { readonly status: number; readonly vi: Sentence; readonly en: Sentence };

/** Refusals of the doors through which a cooperative decides who shares in what. */
export const SHARING_SENTENCES = {
  rule_too_far_ahead: {
    status: 400,
    vi: ({ last }) => `Ngày bắt đầu áp dụng muộn nhất là ${last}. Hãy kiểm tra lại năm.`,
    en: ({ last }) => `The rule can begin on ${last} at the latest. Check the year.`,
  },
} satisfies Readonly<Record<string, Row>>;
