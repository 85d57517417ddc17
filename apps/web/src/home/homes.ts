/** Vandaag of each hat that has one of its own: the tables and charts come only for who wears it. */
export const homes = {
  lead: () => import('./lead-home.js').then((m) => ({ default: m.LeadHome })),
  hr: () => import('./company-home.js').then((m) => ({ default: m.CompanyHome })),
  'company-admin': () => import('./admin-home.js').then((m) => ({ default: m.AdminHome })),
};

/** Fetches what a hat shows before it is shown; whether it came is for the page to see. */
export const fetchHome = (hat: string): void => {
  if (hat in homes) homes[hat as keyof typeof homes]().catch(() => undefined);
};
