import { page, type PageRoute } from '@leerspoor/platform-web';
import { lazy } from 'react';

export { peopleAdmin } from './admin-links.js';
export { PeopleExtras, type Extras } from './extras.js';
export { peopleSearch } from './search/people-search.js';
export { SessionGate } from './session/session-gate.js';
export { peopleTrail } from './trail/people-trail.js';

export const peoplePages: PageRoute[] = [
  page('/inloggen', () => import('./sign-in/sign-in.page.js').then((m) => m.SignInPage), { open: true, first: true }),
  page('/wachtwoord-vergeten', () => import('./sign-in/forgot.page.js').then((m) => m.ForgotPage), { open: true }),
  page('/nieuw-wachtwoord/$token', () => import('./sign-in/reset.page.js').then((m) => m.ResetPage), { open: true }),
  page('/welkom/$token', () => import('./sign-in/invitation.page.js').then((m) => m.InvitationPage), { open: true }),
  page('/eerste-bedrijf/$token', () => import('./sign-in/first-company.page.js').then((m) => m.FirstCompanyPage), {
    open: true,
  }),
  page('/mijn', () => import('./me/me.page.js').then((m) => m.MePage)),
  page('/team/{-$id}', () => import('./team/my-team.page.js').then((m) => m.MyTeamPage), { allow: 'my-team.read' }),
  page('/mensen/kaartjes', () => import('./card/cards.page.js').then((m) => m.CardsPage), { allow: 'access.edit' }),
  page('/mensen/{-$id}', () => import('./employee/people.page.js').then((m) => m.PeoplePage), {
    allow: 'employees.list',
  }),
  page('/teams', () => import('./organisation/teams.page.js').then((m) => m.TeamsPage), { allow: 'organisation.read' }),
  page('/beheer/locaties', () => import('./organisation/labels.page.js').then((m) => m.LocationsPage), {
    allow: 'organisation.read',
  }),
  page('/beheer/functies', () => import('./organisation/labels.page.js').then((m) => m.JobRolesPage), {
    allow: 'organisation.read',
  }),
  page('/beheer/bedrijf', () => import('./company/company.page.js').then((m) => m.CompanyPage), {
    allow: 'company.read',
  }),
  page('/beheer/logboek', () => import('./trail/trail.page.js').then((m) => m.TrailPage), { allow: 'audit.read' }),
  page('/beheer/postvak-uit/{-$id}', () => import('./company/outbox.page.js').then((m) => m.OutboxPage), {
    allow: 'mail.read',
  }),
];

/** Chooses a colleague by typing a part of the name. */
export const PersonPick = lazy(() => import('./employee/person-pick.js').then((m) => ({ default: m.PersonPick })));

/** A QR as vector squares, for paper and for the screen. */
export const Qr = lazy(() => import('./card/qr.js').then((m) => ({ default: m.Qr })));
