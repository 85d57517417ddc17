export { forgetOnceGone, useForget } from './api/forget.js';
export { addressOf } from './api/address.js';
export { ask, type Asked } from './api/ask.js';
export { ApiError } from './api/api-error.js';
export { useKept } from './api/use-kept.js';
export { call, download, isRefusal, whenSignedOut, type Extra } from './api/call.js';
export { hourIn, momentHere } from './device/clock.js';
export {
  askAhead,
  newCache,
  useKnown,
  usePages,
  useRead,
  useWrite,
  type Read,
  type StaleRead,
  type Write,
} from './api/hooks.js';
export { useOnline } from './device/online.js';
export { PrintButton } from './device/print-button.js';
export { ReadAloud } from './device/read-aloud.js';
export { useShortcut } from './device/shortcut.js';
export { FormDialog } from './form/form-dialog.js';
export { ProblemNote } from './form/problem-note.js';
export { useFieldSentence, useProblemSentence } from './form/sentences.js';
export { useForm } from './form/use-form.js';
export {
  useAddress,
  useGo,
  usePath,
  usePathPart,
  useQueryState,
  useQueryText,
  withQuery,
} from './page/address-hooks.js';
export { type AdminLink } from './page/admin-link.js';
export { Loaded } from './page/loaded.js';
export { Afterwards } from './page/afterwards.js';
export { Page, PageWait } from './page/page.js';
export { page, type PageRoute } from './page/route.js';
export { RouterLink } from './page/router-link.js';
export { byUrgency, firstOf, type Task, type TaskSource } from './page/task.js';
export { type Hit, type SearchSource } from './page/search-source.js';
export { type TrailNames, type TrailSource, type TrailWords } from './page/trail-source.js';
export { claimDrafts, dropAllDrafts, dropDraft, keepDraft, readDraft } from './session/drafts.js';
export { claimKept, dropKept, isOwnDevice, keepFor } from './session/kept.js';
export {
  SessionPart,
  useCan,
  useHat,
  useMay,
  askFor,
  firstHat,
  useMaybeSession,
  useSession,
  type Asks,
  type SessionFacts,
} from './session/session.js';
export { formatDate, formatDistance, formatMoment, useFormat } from './text/format.js';
export { usePlatformTexts } from './text/platform-texts.js';
export { chooseLanguage, currentLanguage } from './text/engine.js';
export { defineTexts, useLanguage } from './text/texts.js';
export { type Say, type TextKey, type Translated } from './text/types.js';
