import './home.css';
import { useHat } from '@leerspoor/platform-web';
import { lazy } from 'react';
import { EmployeeHome } from './employee-home.js';

// What most people see comes at once; the tables and charts of the others only for them.
const LeadHome = lazy(() => import('./lead-home.js').then((m) => ({ default: m.LeadHome })));
const CompanyHome = lazy(() => import('./company-home.js').then((m) => ({ default: m.CompanyHome })));
const AdminHome = lazy(() => import('./admin-home.js').then((m) => ({ default: m.AdminHome })));

/** Vandaag: what needs me now, in the hat that I wear. */
export function HomePage() {
  const { hat } = useHat();
  if (hat === 'lead') return <LeadHome />;
  if (hat === 'hr') return <CompanyHome />;
  return hat === 'company-admin' ? <AdminHome /> : <EmployeeHome />;
}
