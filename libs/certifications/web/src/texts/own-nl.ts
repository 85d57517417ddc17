/** What somebody takes along, and who looked. */
export const ownNl = {
  title: 'Mijn documenten',
  note: 'Alles wat van jou is: de foto’s en pdf’s die je inleverde of die HR van je bewaart.',
  take: 'Neem mee (zip)',
  takeNote: 'Je krijgt één bestand met een overzicht erbij. Bewaar het zelf, ook voor als je hier weggaat.',
  looks: 'Wie keek naar mijn bewijs',
  nobody: 'Nog niemand keek.',
  more: 'Toon meer',
  kind: {
    'evidence-viewed': '{{who}} bekeek je bewijs',
    'audit-pack-made': '{{who}} maakte een bewijsmap waar jij in staat',
    'audit-pack-downloaded': '{{who}} downloadde een bewijsmap waar jij in staat',
    'audit-link-viewed': 'Auditor {{who}} zag hoe jij ervoor staat',
    'audit-link-document-viewed': 'Auditor {{who}} bekeek je bewijs',
    'audit-link-pack-downloaded': 'Auditor {{who}} downloadde een bewijsmap waar jij in staat',
    'own-documents-taken': '{{who}} nam de documenten mee',
  },
  documents_one: '{{count}} document',
  documents_other: '{{count}} documenten',
  someone: 'Iemand',
} as const;
