import './home.css';
import { useHat } from '@leerspoor/platform-web';
import { lazy } from 'react';
import { EmployeeHome } from './employee-home.js';
import { homes } from './homes.js';

const LeadHome = lazy(homes.lead);
const CompanyHome = lazy(homes.hr);
const AdminHome = lazy(homes['company-admin']);

/** Vandaag: what needs me now, in the hat that I wear. */
export function HomePage() {
  const { hat } = useHat();
  if (hat === 'lead') return <LeadHome />;
  if (hat === 'hr') return <CompanyHome />;
  return hat === 'company-admin' ? <AdminHome /> : <EmployeeHome />;
}
