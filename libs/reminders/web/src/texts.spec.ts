import { expectSameTexts } from '@leerspoor/platform-web/testing';
import { deskEn } from './texts/desk-en.js';
import { deskNl } from './texts/desk-nl.js';
import { en } from './texts/en.js';
import { menuEn } from './texts/menu-en.js';
import { menuNl } from './texts/menu-nl.js';
import { nl } from './texts/nl.js';
import { en as trailEn } from './trail/en.js';
import { nl as trailNl } from './trail/nl.js';

it('says everything in both languages, with the same values', () => {
  expectSameTexts(nl, en);
  expectSameTexts(deskNl, deskEn);
  expectSameTexts(menuNl, menuEn);
  expectSameTexts(trailNl, trailEn);
});
