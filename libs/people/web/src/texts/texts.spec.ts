import { expectSameTexts } from '@leerspoor/platform-web/testing';
import { en as deskEn } from '../desk-texts/en.js';
import { nl as deskNl } from '../desk-texts/nl.js';
import { en } from './en.js';
import { nl } from './nl.js';

it('says everything about signing in in both languages', () => {
  expectSameTexts(nl, en);
});

it('says everything about people in both languages', () => {
  expectSameTexts(deskNl, deskEn);
});
