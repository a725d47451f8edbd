export { codesIn, type CodeInContent } from "./bank/codes-in-content";
export { matchLine, type AwaitedOrder, type LineOutcome, type Match } from "./bank/match-line";
export { readStatement, type StatementFault, type StatementLine, type StatementReading } from "./bank/read-statement";
export { statementLayouts, type StatementLayout } from "./bank/statement-layouts";
export { transferHours } from "./bank/transfer-term";
