import { type Look } from '@leerspoor/certifications-contract';
import { type LookRow } from './look.row.js';

export const lookView = ({ at, ...row }: LookRow): Look => ({ ...row, at: at.toISOString() });
