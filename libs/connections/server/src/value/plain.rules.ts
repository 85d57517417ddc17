import { Email, fold } from '@leerspoor/platform-contract';
import { Mobile } from '@leerspoor/people-contract';

/** A work mobile number in its stored form; null when it is none. A spreadsheet that ate the zero in front gets it back. */
export function readMobile(text: string): string | null {
  const digits = text.replace(/\(0\)/g, '').replace(/[\s\-().]/g, '');
  const read = Mobile.safeParse(/^6\d{8}$/.test(digits) ? `0${digits}` : digits);
  return read.success ? read.data : null;
}

/** An address in its stored form; null when no mail can go there. */
export function readEmail(text: string): string | null {
  const read = Email.safeParse(text.replace(/^mailto:/i, ''));
  return read.success ? read.data : null;
}

/** Hours per week, 0 to 168 in hundredths: '36', '36,5', '36.50', '36 uur', '36:30'; null when it is none. */
export function readHours(text: string): number | null {
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  const plain =
    /^(\d{1,3})(?:[.,](\d{1,4}))?\s*(?:u|uur|uren|h|hrs|hours)?\.?(?:\s*(?:p\s*\/?|\/|per)\s*\.?\s*w(?:eek)?\.?)?$/i.exec(
      text,
    );
  const hours = clock
    ? Number(clock[1]) + Number(clock[2]) / 60
    : plain
      ? Number(`${plain[1]}.${plain[2] ?? '0'}`)
      : NaN;
  return hours >= 0 && hours <= 168 ? Math.round(hours * 100) / 100 : null;
}

const contractTypes: readonly [string, RegExp][] = [
  [
    'Onbepaalde tijd',
    /^(onbepaald|onbepaalde tijd|vast|vast contract|vaste aanstelling|permanent|indefinite|contract onbepaalde tijd|obt|onbep tijd)$/,
  ],
  [
    'Bepaalde tijd',
    /^(bepaald|bepaalde tijd|tijdelijk|tijdelijk contract|temporary|fixed term|contract bepaalde tijd|bt|bep tijd|jaarcontract)$/,
  ],
  ['Uitzend', /^(uitzend|uitzendkracht|uitzendbureau|agency|temp)$/],
  ['Oproep', /^(oproep|oproepkracht|nul uren|0 uren|nulurencontract|on call|zero hours|min max|minmax)$/],
  ['BBL', /^(bbl|leerling|leerling bbl|leerwerk|leerwerkovereenkomst|apprentice)$/],
  ['Stage', /^(stage|stagiair|stagiaire|bol|intern|internship)$/],
  ['ZZP', /^(zzp|zzper|zzp er|freelance|freelancer|inhuur|contractor|extern)$/],
  ['Payroll', /^(payroll|payrolling)$/],
  ['Vrijwilliger', /^(vrijwilliger|vrijwillig|volunteer)$/],
];

/** One word for what many lists call differently; an unknown one stays as it was typed. */
export function readContractType(text: string): string {
  const folded = fold(text);
  return contractTypes.find(([, pattern]) => pattern.test(folded))?.[0] ?? text;
}
