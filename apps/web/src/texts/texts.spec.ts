import { expectSameTexts } from '@leerspoor/platform-web/testing';
import { en } from './en.js';
import { nl } from './nl.js';

it('says everything of the shell in both languages', () => {
  expectSameTexts(nl, en);
});
