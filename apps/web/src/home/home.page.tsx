import './home.css';
import { useHat } from '@leerspoor/platform-web';
import { EmployeeHome } from './employee-home.js';
import { CompanyHome } from './company-home.js';
import { LeadHome } from './lead-home.js';

/** Vandaag: what needs me now, in the hat that I wear. */
export function HomePage() {
  const { hat } = useHat();
  if (hat === 'lead') return <LeadHome />;
  return hat === 'hr' || hat === 'company-admin' ? <CompanyHome /> : <EmployeeHome />;
}
