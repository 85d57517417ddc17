/** Vandaag of HR and leads. */
export const todayEn = {
  forecast: {
    title: 'What expires per month',
    waiting: 'new evidence is there',
    open: 'nothing arranged yet',
    month: 'Month',
    summary_one: '{{count}} certificate expires between {{from}} and {{to}}.',
    summary_other: '{{count}} certificates expire between {{from}} and {{to}}.',
    picked_one: '{{month}}: {{count}} expires',
    picked_other: '{{month}}: {{count}} expire',
    pickedNote: '{{waiting}} with new evidence, {{open}} not yet.',
    who: 'See who',
  },
  queue: {
    title_one: '{{count}} photo to check',
    title_other: '{{count}} photos to check',
    oldest: 'The oldest has been waiting since {{at}}',
  },
  teams: {
    title: 'How teams stand',
    team: 'Team',
    blocked: 'May not do everything',
    soon: 'Soon',
    nobody: 'nobody',
    of: '{{count}} of {{people}}',
    people: 'Your people',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    fine: 'In order',
    all: 'See all {{count}}',
    none: 'Without a team',
  },
  coverage: {
    line: 'Coverage per location',
    place: '{{type}} {{place}}: {{now}}, needed {{minimum}}',
  },
  toolbox: {
    start: 'Start a toolbox meeting',
    goOn: 'Go on with {{topic}}',
  },
} as const;
