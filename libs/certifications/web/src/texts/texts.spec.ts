import { expectSameTexts } from '@leerspoor/platform-web/testing';
import { en as trailEn } from '../trail/en.js';
import { nl as trailNl } from '../trail/nl.js';
import { auditEn } from './audit-en.js';
import { auditNl } from './audit-nl.js';
import { deskEn } from './desk-en.js';
import { deskNl } from './desk-nl.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { ownEn } from './own-en.js';
import { ownNl } from './own-nl.js';

it('says everything in both languages, with the same values', () => {
  expectSameTexts(nl, en);
  expectSameTexts(deskNl, deskEn);
  expectSameTexts(trailNl, trailEn);
  expectSameTexts(auditNl, auditEn);
  expectSameTexts(ownNl, ownEn);
});
