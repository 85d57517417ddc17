export {
  endpoint,
  FileReply,
  FileStreamReply,
  Nothing,
  type AnyEndpoint,
  type CallOf,
  type Endpoint,
  type InputOf,
  type Method,
  type ReplyOf,
  type Upload,
} from './endpoint.js';
export { fold, unmarked } from './fold.js';
export { byWidth, widestOf } from './hats.js';
export {
  addDays,
  addMonths,
  day,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  earliest,
  fromEpochDay,
  latest,
  LocalDate,
  toEpochDay,
  weekdayOf,
} from './local-date.js';
export { Flag, pageOf, PageQuery } from './paging.js';
export { minus, partsOf, period, Period, plus } from './period.js';
export { FieldCode, platformProblems, Problem, type ProblemCode, type ProblemCodes } from './problem.js';
export { hasShapes, needShapes } from './shapes.js';
export { Email, Language, line, SearchText, text } from './text.js';
