/** What happened to imports, as the log says it; one per act that the server records. */
export const nl = {
  acts: {
    'import.uploaded': 'Bestand ingelezen voor import',
    'import.applied': 'Import vastgelegd',
    'import.undone': 'Import teruggedraaid',
    'import.cancelled': 'Import weggegooid',
    'import.rejected-downloaded': 'Afgekeurde rijen opgehaald',
  },
  fields: {
    added: 'nieuw',
    changed: 'veranderd',
    restored: 'teruggezet',
    left: 'bleef staan',
  },
  values: { kind: { employees: 'mensen', certificates: 'certificaten' } },
} as const;
