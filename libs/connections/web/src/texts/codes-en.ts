import { type Translated } from '@leerspoor/platform-web';
import {
  type failuresNl,
  type failureStepsNl,
  type noticesNl,
  type reasonsNl,
  type rowKindsNl,
  type statesNl,
} from './codes-nl.js';

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
  empty: 'The file is empty.',
  'no-rows': 'There are no rows in this file.',
  'not-a-table': 'This is not a list, but something else.',
  'old-excel': 'This is an old Excel file (.xls).',
  'open-document': 'This is a LibreOffice file (.ods).',
  'web-page': 'This is a web page that looks like an Excel file.',
  password: 'This file has a password.',
  'broken-workbook': 'This Excel file is damaged.',
  'too-big-inside': 'Unpacked this file is too big.',
  'too-many-columns': 'This file has too many columns.',
  'too-many-rows': 'This file has too many rows.',
  broken: 'Something went wrong on our side.',
};

export const failureStepsEn: Translated<typeof failureStepsNl> = {
  empty: 'Save your list again, and choose that file.',
  'no-rows': 'Put one row of headings on top, and the people or certificates below it.',
  'not-a-table': 'Save your list as Excel (.xlsx) or CSV.',
  'old-excel': 'Open it in Excel and choose Save as: Excel workbook (.xlsx).',
  'open-document': 'Open it and choose Save as: Excel (.xlsx) or CSV.',
  'web-page': 'Open it in Excel and choose Save as: Excel workbook (.xlsx).',
  password: 'Take the password off in Excel, and try again.',
  'broken-workbook': 'Open it in Excel, save it again and try once more.',
  'too-big-inside': 'Take out pictures and empty sheets, or save it as CSV.',
  'too-many-columns': 'Take out the columns that you do not need.',
  'too-many-rows': 'Divide the rows over more files.',
  broken: 'Try again. Does it fail again? Tell your administrator.',
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
