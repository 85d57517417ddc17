import { expectSameTexts } from '@leerspoor/platform-web/testing';
import { en as trailEn } from '../trail/en.js';
import { nl as trailNl } from '../trail/nl.js';
import { outsideEn } from '../outside/en.js';
import { outsideNl } from '../outside/nl.js';
import { auditEn } from './audit-en.js';
import { auditNl } from './audit-nl.js';
import { deskEn } from './desk-en.js';
import { deskNl } from './desk-nl.js';
import { gateEn } from './gate-en.js';
import { gateNl } from './gate-nl.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { trainingEn } from './training-en.js';
import { trainingNl } from './training-nl.js';
import { ownEn } from './own-en.js';
import { ownNl } from './own-nl.js';

it('says everything in both languages, with the same values', () => {
  expectSameTexts(nl, en);
  expectSameTexts(deskNl, deskEn);
  expectSameTexts(trailNl, trailEn);
  expectSameTexts(gateNl, gateEn);
  expectSameTexts(outsideNl, outsideEn);
  expectSameTexts(trainingNl, trainingEn);
  expectSameTexts(auditNl, auditEn);
  expectSameTexts(ownNl, ownEn);
});
