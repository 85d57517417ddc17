/** Password of everybody with an e-mail address in the demonstration. */
export const demoPassword = 'welkom-bij-leerspoor';

/** The card of somebody without an e-mail address. */
export const demoCard = { code: 'K7M42VX9', pin: '246810' };

export interface DemoSignIn {
  as: string;
  name: string;
  company: string;
  email?: string;
}

/** Who can sign in to the demonstration; printed at the start and written in the README. */
export const demoSignIns: readonly DemoSignIn[] = [
  { as: 'HR', name: 'Ineke Rooks', company: 'Havenkamp', email: 'ineke.rooks@havenkamp.example' },
  { as: 'lead', name: 'Karin de Wit', company: 'Havenkamp', email: 'karin.dewit@havenkamp.example' },
  { as: 'employee', name: 'Noor Bakkali', company: 'Havenkamp', email: 'noor.bakkali@havenkamp.example' },
  { as: 'employee without e-mail', name: 'Tomasz Wrona', company: 'Havenkamp' },
  {
    as: 'company administrator',
    name: 'Willem Havenkamp',
    company: 'Havenkamp',
    email: 'willem.havenkamp@havenkamp.example',
  },
  {
    as: 'HR of the neighbour',
    name: 'Femke van Dijk',
    company: 'Van Dijk Groen',
    email: 'femke.vandijk@vandijkgroen.example',
  },
];

/** One line per person, for the terminal. */
export const signInLines = (): string[] => [
  `Sign in with password ${demoPassword}:`,
  ...demoSignIns.map(({ as, name, company, email }) => {
    const how = email ?? `code ${demoCard.code.slice(0, 4)}-${demoCard.code.slice(4)}, PIN ${demoCard.pin}`;
    return `  ${as.padEnd(24)} ${`${name} (${company})`.padEnd(32)} ${how}`;
  }),
];
