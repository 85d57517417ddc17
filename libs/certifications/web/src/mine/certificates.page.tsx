import { readMatrix } from '@leerspoor/certifications-contract';
import { useCan, useHat } from '@leerspoor/platform-web';
import { lazy } from 'react';

const Matrix = lazy(() => import('../matrix/matrix.page.js').then(({ MatrixPage }) => ({ default: MatrixPage })));
const Mine = lazy(() => import('./mine.page.js').then(({ MinePage }) => ({ default: MinePage })));

/** What somebody means by "certificates" depends on the hat: everybody's for HR, the team's for a lead, the own ones otherwise. */
export function CertificatesPage() {
  const { hat } = useHat();
  const can = useCan();
  return (hat === 'hr' || hat === 'lead') && can(readMatrix) ? <Matrix /> : <Mine />;
}
