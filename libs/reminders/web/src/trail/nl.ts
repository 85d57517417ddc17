/** What happened to reminders, as the log says it; one per act that the server records. */
export const nl = {
  acts: {
    'reminder-steps.changed': 'Stappen van een herinnering veranderd',
    'reminder-steps.reset': 'Stappen van een herinnering teruggezet',
    'reminder-floor.changed': 'Begindatum van herinneringen veranderd',
    'legal-mail.silenced': 'Verplichte e-mail uitgezet',
    'legal-mail.resumed': 'Verplichte e-mail weer aangezet',
    'deliveries.exported': 'Lijst van verstuurde berichten opgehaald',
  },
  fields: { floorOn: 'begindatum', rows: 'rijen' },
  values: {
    kind: {
      'certificate-expires': 'certificaat verloopt',
      'certificate-missing': 'certificaat ontbreekt',
      'evidence-waiting': 'bewijs wacht op controle',
      'evidence-returned': 'bewijs is teruggestuurd',
    },
  },
} as const;
