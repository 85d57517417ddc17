import './home.css';
import { useHat } from '@leerspoor/platform-web';
import { EmployeeHome } from './employee-home.js';
import { homes } from './homes.js';

export { comeHome } from './homes.js';

/** Vandaag: what needs me now, in the hat that I wear. */
export function HomePage() {
  const { hat } = useHat();
  const Home = homes[hat]?.Part ?? EmployeeHome;
  return <Home />;
}
