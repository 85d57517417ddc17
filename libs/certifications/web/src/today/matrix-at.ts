import { withQuery } from '@leerspoor/platform-web';
import { type z } from 'zod';
import { type MatrixAddress } from '../matrix/filters.js';
import { pages } from '../pages.js';

/** The matrix with these filters. */
export const matrixAt = (filters: Partial<z.output<typeof MatrixAddress>>): string => withQuery(pages.matrix, filters);
