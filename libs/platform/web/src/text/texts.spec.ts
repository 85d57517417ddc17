import { expectSameTexts } from '../testing.js';
import { en } from './en.js';
import { nl } from './nl.js';

it('says everything in both languages, with the same values', () => {
  expectSameTexts(nl, en);
});
