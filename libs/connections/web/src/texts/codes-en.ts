import { type Translated } from '@leerspoor/platform-web';
import { type failuresNl, type noticesNl, type reasonsNl, type rowKindsNl, type statesNl } from './codes-nl.js';

export const statesEn: Translated<typeof statesNl> = {
  uploaded: 'In the queue',
  reading: 'Being read',
  mapping: 'Choosing columns',
  checking: 'Being checked',
  ready: 'Ready to record',
  applying: 'Being recorded',
  applied: 'Recorded',
  undoing: 'Being undone',
  undone: 'Undone',
  cancelled: 'Thrown away',
  failed: 'Did not work',
};

export const failuresEn: Translated<typeof failuresNl> = {
  empty: 'The file is empty. Save your list again, and choose that file.',
  'no-rows': 'There are no rows in it. We look for one row of headings, with the people or certificates below it.',
  'not-a-table':
    'This is not a list but something else, such as a pdf or photo. Save your list as Excel (.xlsx) or CSV.',
  'old-excel': 'This is an old Excel file (.xls). Open it in Excel and choose Save as: Excel workbook (.xlsx).',
  'open-document': 'This is a LibreOffice file (.ods). Open it and choose Save as: Excel (.xlsx) or CSV.',
  'web-page':
    'This is a web page with the name of an Excel file. Open it in Excel and choose Save as: Excel workbook (.xlsx).',
  password: 'This file has a password. Take it off in Excel, and try again.',
  'broken-workbook': 'This Excel file is damaged. Open it in Excel, save it again and try once more.',
  'too-big-inside': 'Unpacked this file is too big. Take out pictures and empty sheets, or save it as CSV.',
  'too-many-columns': 'This file has too many columns. Take out the columns that you do not need.',
  'too-many-rows': 'This file has too many rows. Divide it over more files.',
  broken: 'Something went wrong on our side. Try again. Does it fail again? Tell your administrator.',
};

export const reasonsEn: Translated<typeof reasonsNl> = {
  'citizen-number': 'citizen service number (BSN)',
  birth: 'date or place of birth',
  gender: 'gender',
  nationality: 'nationality',
  'marital-status': 'marital status',
  address: 'address',
  bank: 'bank account',
  salary: 'salary',
  'identity-document': 'passport, identity card or driving licence',
  health: 'health',
  belief: 'religion or belief',
  'private-contact': 'private address or phone',
};

export const rowKindsEn: Translated<typeof rowKindsNl> = {
  error: 'Cannot',
  changed: 'Different',
  new: 'New',
  unchanged: 'Same',
  skipped: 'Skipped',
};

export const noticesEn: Translated<typeof noticesNl> = {
  'quotes-ignored': 'The quotation marks in this file make no sense. We read them as plain characters.',
  'damaged-letters':
    'In {{rows}} rows letters were lost (such as Y?lmaz). Save your list as Excel, then they stay right.',
  'changed-meanwhile':
    'Something changed in Leerspoor meanwhile. So nothing was recorded. This is a new trial: look through it once more.',
  'new-teams': 'New teams ({{count}}): {{names}}',
  'new-locations': 'New locations ({{count}}): {{names}}',
  'new-job-roles': 'New job roles ({{count}}): {{names}}',
  'new-types': 'New certificate types ({{count}}): {{names}}',
  'not-in-file': 'Who works here and is not in your file stays as is: {{people}} people.',
};
