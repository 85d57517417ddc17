import type { Card, makeCards } from '@leerspoor/people-contract';
import type { ReplyOf } from '@leerspoor/platform-contract';

type Made = ReplyOf<typeof makeCards>;

// Code and PIN exist only here, in the memory of this tab, until the page is left: they are stored nowhere.
let made: Made | null = null;

export const keepMade = (cards: Made): void => {
  made = cards;
};
export const readMade = (): Made | null => made;
export const forgetMade = (): void => {
  made = null;
};

/** 'K7M42VXX' as it is read aloud and typed: 'K7M4-2VXX'. */
export const shownCode = (code: Card['code']): string => `${code.slice(0, 4)}-${code.slice(4)}`;
