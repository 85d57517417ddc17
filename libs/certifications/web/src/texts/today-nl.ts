/** Vandaag of HR and leads. */
export const todayNl = {
  forecast: {
    title: 'Wat verloopt per maand',
    waiting: 'nieuw bewijs is er al',
    open: 'nog niets geregeld',
    month: 'Maand',
    summary_one: '{{count}} certificaat verloopt tussen {{from}} en {{to}}.',
    summary_other: '{{count}} certificaten verlopen tussen {{from}} en {{to}}.',
    picked_one: '{{month}}: {{count}} verloopt',
    picked_other: '{{month}}: {{count}} verlopen',
    pickedNote: '{{waiting}} met nieuw bewijs, {{open}} nog niet.',
    who: 'Bekijk wie',
  },
  queue: {
    title_one: '{{count}} foto te controleren',
    title_other: '{{count}} foto’s te controleren',
    oldest: 'De oudste wacht sinds {{at}}',
  },
  teams: {
    title: 'Hoe teams ervoor staan',
    team: 'Team',
    blocked: 'Mag niet alles',
    soon: 'Binnenkort',
    nobody: 'niemand',
    of: '{{count}} van {{people}}',
    people: 'Je mensen',
    more_one: 'en nog {{count}}',
    more_other: 'en nog {{count}}',
    fine: 'In orde',
    all: 'Bekijk alle {{count}}',
    none: 'Zonder team',
  },
  coverage: {
    line: 'Bezetting per locatie',
    place: '{{type}} {{place}}: {{now}}, nodig {{minimum}}',
  },
  toolbox: {
    start: 'Start een toolbox',
    goOn: 'Ga verder met {{topic}}',
  },
} as const;
