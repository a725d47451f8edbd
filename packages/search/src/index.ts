export { askAndUnderstand, type Answer, type Wanted } from "./ask";
export { deletions } from "./edit-distance";
export { highlight, type Tags } from "./highlight";
export { markKey } from "./mark-key";
export { regionalNames } from "./regional-names";
export { understand, type Leniency, type Reading, type Term, type Understood } from "./understand";
export { queryWords, wordsOf, type Word } from "./words";
