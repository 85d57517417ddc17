import { type SensitiveReason } from '@leerspoor/connections-contract';
import { fold } from '@leerspoor/platform-contract';

/** Words by which a header tells that its column is none of our business (facts on privacy; AVG art. 5 and 87, UAVG art. 46). */
const words: readonly [SensitiveReason, RegExp][] = [
  [
    'citizen-number',
    /\b(bsn|bsnr|burgerservicenummer|burger service nummer|sofi|sofinummer|sofinr|sofi nummer|sofi nr|social security|ssn|citizen service number|national id|rijksregisternummer|fiscaal nummer|loonheffingsnummer)\b/,
  ],
  [
    'birth',
    /\b(geboortedatum|geb datum|gebdatum|geboren|geb dat|gebdat|geboorteplaats|geboorteland|geboortejaar|birth date|birthdate|date of birth|dob|birthday|birth place|leeftijd|age)\b/,
  ],
  ['gender', /\b(geslacht|gender|sekse|sex|m v|m v x|man vrouw|aanhef|salutation)\b/],
  ['nationality', /\b(nationaliteit|nationality|nationaliteiten|etniciteit|herkomst|ethnicity)\b/],
  [
    'marital-status',
    /\b(burgerlijke staat|burg staat|burgelijke staat|marital status|gehuwd|huwelijksdatum|naam partner|kinderen|aantal kinderen)\b/,
  ],
  [
    'address',
    /\b(adres|straat|straatnaam|huisnummer|huisnr|huis nr|toevoeging|postcode|woonplaats|woonadres|address|street|zip|zip code|zipcode|postal code|home address|city of residence|woonland)\b/,
  ],
  [
    'bank',
    /\b(iban|bic|bank|bankrekening|rekeningnummer|rekeningnr|bankrekeningnummer|bank account|account number|banknummer)\b/,
  ],
  [
    'salary',
    /\b(salaris|salary|loon|uurloon|brutoloon|bruto|maandloon|maandsalaris|wage|hourly rate|loonschaal|salarisschaal|schaal|trede|bonus|loonheffing|loonheffingskorting)\b/,
  ],
  [
    'identity-document',
    /\b(paspoort|paspoortnummer|passport|identiteitsbewijs|id bewijs|id nummer|documentnummer id|rijbewijsnummer|rijbewijs nummer|id kaart|verblijfsvergunning)\b/,
  ],
  [
    'health',
    /\b(verzuim|ziek|ziekte|ziekmelding|arbeidsongeschikt|wia|wajong|doelgroepregister|medisch|medical|disability|beperking|bedrijfsarts)\b/,
  ],
  ['belief', /\b(religie|geloof|geloofsovertuiging|religion|vakbond|trade union|vakbondslid)\b/],
  [
    'private-contact',
    /\b(prive|privenummer|priveadres|private|noodcontact|noodnummer|emergency|thuisnummer|telefoon thuis|home phone|personal email|personal mobile)\b/,
  ],
];

// Words of work that a careless look would take for private ones.
const workWords = /\b(e ?mail ?adres|mail ?adres|email address|e mail address|work address|werkadres|ip adres)\b/;

/** Why a column with this name is left out; null when its name gives no reason. */
export function sensitiveHeader(header: string): SensitiveReason | null {
  const folded = fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (workWords.test(folded) && !/\bprive|private|personal/.test(folded)) return null;
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** The eleven-test of a citizen service number: nine digits (eight with the zero in front lost), weights 9 … 2 and −1. */
export function isCitizenNumber(text: string): boolean {
  const digits = text.replace(/[.\s-]/g, '');
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(padded[at]) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}

export const isIban = (text: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(text.replace(/\s/g, '').toUpperCase());
export const isDutchPostcode = (text: string): boolean => /^[1-9]\d{3}\s?[A-Z]{2}$/i.test(text);

/** Fewer values than this prove nothing: one in eleven numbers of nine digits passes the test by chance. */
export const leastProof = 3;
const share = 0.8;

/** Why a column is left out by what it holds: at least 80 % of its values pass. */
export function sensitiveContent(counts: {
  filled: number;
  citizenNumbers: number;
  ibans: number;
  postcodes: number;
}): SensitiveReason | null {
  if (counts.filled < leastProof) return null;
  if (counts.citizenNumbers / counts.filled >= share) return 'citizen-number';
  if (counts.ibans / counts.filled >= share) return 'bank';
  return counts.postcodes / counts.filled >= share ? 'address' : null;
}
