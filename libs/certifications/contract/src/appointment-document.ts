import { type LocalDate } from '@leerspoor/platform-contract';
import { filledIn } from './appointment-words.js';

/** Everything that stands in the words that are signed. */
export interface AppointmentParts {
  company: string;
  person: string;
  type: string;
  role: string;
  /** Null: everywhere. */
  location: string | null;
  /** One on each line; empty: all. */
  installation: string;
  text: string;
  startsOn: LocalDate;
  lastDay: LocalDate | null;
  /** Who signs for the company. */
  signer: string;
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const written = (day: LocalDate): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
};

/**
 * The exact words of an appointment, in Dutch, as both sign them: the same parts give the same words, so that a hash of them
 * says what was signed. Paragraphs are parted by an empty line.
 */
export function appointmentDocument(parts: AppointmentParts): string {
  const { company, person, type, role, location, installation, text, startsOn, lastDay, signer } = parts;
  const installations = installation
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  const fill = {
    ...{ naam: person, bedrijf: company, rol: role, certificaat: type, ondertekenaar: signer },
    plaats: location ?? `alle vestigingen van ${company}`,
    installaties: installations.join(', ') || 'alle installaties',
    vanaf: written(startsOn),
  };
  const end = lastDay === null ? 'tot deze aanwijzing wordt ingetrokken' : `tot en met ${written(lastDay)}`;
  return [
    `${company} wijst ${person} aan als ${role}.`,
    `Deze aanwijzing hoort bij het certificaat ${type}. Zonder geldig certificaat geldt zij niet.`,
    location === null ? `Plaats: alle vestigingen van ${company}.` : `Plaats: vestiging ${location}.`,
    installations.length === 0
      ? 'Installaties: alle installaties op die plaats.'
      : ['Installaties:', ...installations.map((one) => `- ${one}`)].join('\n'),
    `Geldig van ${written(startsOn)} ${end}.`,
    `Taken en grenzen:\n${filledIn(text, fill)}`,
    `${company} kan deze aanwijzing op elk moment intrekken. ${person} stopt dan meteen met dit werk.`,
    `Namens ${company} tekent ${signer}. ${person} tekent dat hij of zij dit heeft gelezen en begrepen.`,
  ].join('\n\n');
}

interface AppointmentTemplate {
  role: string;
  text: string;
}

const lines = (...all: string[]) => all.join('\n');

const electric: Readonly<Record<string, AppointmentTemplate>> = {
  VOP: {
    role: 'Voldoende onderricht persoon (VOP)',
    text: lines(
      'Mag eenvoudig elektrisch werk doen waarvoor duidelijke instructie is gegeven.',
      'Werkt aan laagspanning alleen als de installatie spanningsloos is en veilig is gesteld.',
      'Werkt niet onder spanning.',
      'Stopt en overlegt met de werkverantwoordelijke als de situatie anders is dan verwacht.',
    ),
  },
  VP: {
    role: 'Vakbekwaam persoon (VP)',
    text: lines(
      'Mag zelfstandig werken aan laagspanningsinstallaties, en meten en storing zoeken.',
      'Stelt de installatie veilig voordat het werk begint en controleert dat er geen spanning op staat.',
      'Werkt niet onder spanning zonder schriftelijke opdracht van de werkverantwoordelijke.',
      'Houdt toezicht op voldoende onderrichte personen in de eigen ploeg.',
    ),
  },
  WV: {
    role: 'Werkverantwoordelijke (WV)',
    text: lines(
      'Is tijdens het werk verantwoordelijk voor het veilig uitvoeren ervan.',
      'Beoordeelt vooraf de risico’s en spreekt het werk af met de installatieverantwoordelijke.',
      'Geeft de ploeg instructie en legt het werk stil als het niet veilig is.',
    ),
  },
  IV: {
    role: 'Installatieverantwoordelijke (IV)',
    text: lines(
      'Is verantwoordelijk voor de veilige staat en het gebruik van de genoemde installaties.',
      'Geeft toestemming voor werk aan deze installaties en houdt tekeningen en inspecties bij.',
      'Neemt een installatie buiten gebruik als zij niet veilig is.',
    ),
  },
};

const families: readonly (readonly [begins: string, template: AppointmentTemplate])[] = [
  ...Object.entries(electric).map(([short, template]) => [`NEN3140-${short}`, template] as const),
  [
    'BEI',
    {
      role: 'Vakbekwaam persoon BEI/BLS',
      text: lines(
        'Mag de genoemde handelingen doen aan het elektriciteitsnet, volgens de veiligheidsregels van de netbeheerder.',
        'Begint alleen met een geldige werkopdracht en na overleg met de bedieningsdeskundige.',
        'Stopt meteen als de situatie afwijkt van de opdracht.',
      ),
    },
  ],
  [
    'VIAG',
    {
      role: 'Vakbekwaam persoon VIAG',
      text: lines(
        'Mag de genoemde handelingen doen aan het gasnet, volgens de veiligheidsregels van de netbeheerder.',
        'Begint alleen met een geldige werkopdracht en meet vooraf of er gas vrijkomt.',
        'Stopt meteen als de situatie afwijkt van de opdracht.',
      ),
    },
  ],
  [
    'NEN9140',
    {
      role: 'Vakbekwaam persoon e-voertuigen',
      text: lines(
        'Mag werken aan elektrische en hybride voertuigen nadat het hoogspanningsdeel veilig is gesteld.',
        'Werkt niet onder spanning.',
        'Stopt en overlegt als het voertuig beschadigd is of de meting afwijkt.',
      ),
    },
  ],
];

const other: AppointmentTemplate = {
  role: '',
  text: lines(
    'Mag het werk doen waarvoor het certificaat is behaald.',
    'Stopt en overlegt als de situatie anders is dan verwacht.',
  ),
};

/** What a form begins with for a type, by its code: everything can be changed. */
export const appointmentTemplate = (code: string): AppointmentTemplate =>
  families.find(([begins]) => code.toUpperCase().startsWith(begins))?.[1] ?? other;
