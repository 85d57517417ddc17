import { type ImportField, type ImportKind } from '@leerspoor/connections-contract';
import { fold } from '@leerspoor/platform-contract';

/** What columns are called: AFAS, Nmbrs, Loket, own lists, Dutch and English. The first are the likeliest. */
const employee: Readonly<Partial<Record<ImportField, string>>> = {
  number:
    'Personeelsnummer|Pers.nr|Persnr|Personeelsnr|Personeels nr|Personeels nummer|Medewerkernummer|Medewerkersnummer|Medewerkernr|Medewerker nr|Medewerkercode|Medewerker code|Medewerker|Werknemernummer|Werknemersnummer|Werknemernr|Werknemer|Werknemercode|Nummer|Nr|Stamnummer|Stamnr|Persoonsnummer|Personeelscode|Employee number|Employee no|Employee nr|Employee ID|EmployeeId|Employee|Staff number|Personnel number|Payroll number|Number|Code medewerker|Loonnummer|Badge|Badgenummer|Nummer medewerker|Nummer werknemer|Nr medewerker',
  name: 'Naam|Volledige naam|Naam medewerker|Medewerkernaam|Naam werknemer|Werknemernaam|Naam en voorletters|Naam voluit|Weergavenaam|Name|Full name|Employee name|Display name|DisplayName|Medewerker|Werknemer|Employee|Collega|Deelnemer|Cursist|Naam cursist|Naam deelnemer|Persoon|Kandidaat|Naam kandidaat',
  firstName:
    'Voornaam|Roepnaam|Voornamen|Voorletters|Initialen|First name|Firstname|Given name|GivenName|Known as|Call name|Voornaam medewerker',
  prefix:
    'Tussenvoegsel|Voorvoegsel|Voorvoegsels|Tussenvoegsels|Tussenv|Tv|Tussenv.|Prefix|Infix|Middle name|Name prefix|Voorv',
  lastName:
    'Achternaam|Geboortenaam|Familienaam|Geboorteachternaam|Eigen achternaam|Last name|Lastname|Surname|Family name|FamilyName|Achternaam medewerker|Samengestelde naam',
  email:
    'E-mailadres|E-mail|Email|Mail|E-mail werk|E-mailadres werk|Email werk|Werk e-mail|Zakelijk e-mailadres|E-mail zakelijk|Zakelijke e-mail|Mailadres|Work email|Email address|E-mail address|Business email|Company email|UserPrincipalName|E mail',
  mobile:
    'Mobiel|Mobiel nummer|Mobiele telefoon|Mobiel werk|Mobiel zakelijk|Mobiele nummer|Telefoon mobiel|Telefoon|Telefoonnummer|Tel|Telefoon werk|Gsm|06 nummer|06-nummer|06|Mobile|Mobile phone|Work mobile|Phone|Phone number|Zakelijk mobiel|Mobielnummer',
  jobRole:
    'Functie|Functieomschrijving|Functie omschrijving|Functienaam|Functietitel|Functiebenaming|Beroep|Rol|Job title|Job|Position|Role|Title|Job role|Werkzaamheden',
  team: 'Team|Afdeling|Afdelingsnaam|Afdeling omschrijving|Afdelingsomschrijving|Organisatorische eenheid|OE|Org. eenheid|Org eenheid|Orgeenheid|Groep|Ploeg|Department|Department name|Unit|Business unit|Kostenplaats|Kostenplaats omschrijving|Sector|Ploegnaam',
  location:
    'Locatie|Vestiging|Werklocatie|Standplaats|Filiaal|Werkplek|Depot|Kantoor|Location|Site|Branch|Office|Workplace|Vestigingsnaam|Plaats tewerkstelling',
  lead: 'Leidinggevende|Manager|Direct leidinggevende|Teamleider|Chef|Leidinggevende naam|Naam leidinggevende|Leidinggevende nummer|Personeelsnummer leidinggevende|Hierarchisch leidinggevende|Supervisor|Reports to|Line manager|Manager name|Manager ID|Baas|Voorman naam|Functioneel leidinggevende',
  startsOn:
    'In dienst|Datum in dienst|Indienst|In dienst per|In dienst sinds|Datum indiensttreding|Indiensttreding|Indienstdatum|Ingangsdatum|Begindatum|Startdatum|Begindatum dienstverband|Start date|Startdate|Hire date|Date of hire|Employment start|Datum in|Ind. datum|Datum in dienst treding|Ingangsdatum contract|Begindatum contract',
  endsOn:
    'Uit dienst|Datum uit dienst|Uitdienst|Uit dienst per|Datum uitdiensttreding|Uitdiensttreding|Uitdienstdatum|Einddatum|Einddatum dienstverband|Einddatum contract|End date|Enddate|Termination date|Leave date|Employment end|Datum uit|Laatste werkdag',
  contractType:
    'Soort contract|Contractsoort|Contracttype|Contract|Type contract|Dienstverband|Soort dienstverband|Type dienstverband|Soort medewerker|Type medewerker|Arbeidsovereenkomst|Contract type|Employment type|Type of contract|Contractvorm|Dienstbetrekking',
  weeklyHours:
    'Uren per week|Contracturen|Uren|Uren p/w|Uren pw|Aantal uren|Werkuren|Weekuren|Contracturen per week|Hours per week|Hours|Weekly hours|Contract hours|Gemiddelde uren per week|Parttime uren|Aantal uren per week|Urenomvang',
};

const certificate: Readonly<Partial<Record<ImportField, string>>> = {
  ...pick('name', 'firstName', 'prefix', 'lastName', 'email'),
  number: employee.number?.replace('|Nummer|Nr|', '|'),
  type: 'Certificaat|Soort certificaat|Certificaatsoort|Certificaattype|Type certificaat|Certificaatnaam|Naam certificaat|Certificaatcode|Diploma|Opleiding|Cursus|Training|Kwalificatie|Bevoegdheid|Papier|Pas|Naam cursus|Naam opleiding|Soort|Type|Omschrijving|Vakbekwaamheid|Certificate|Certificate type|Certification|Course|Qualification|Competence|Diploma naam|Soort diploma|Keurmerk|Rijbewijs categorie|Instructie',
  obtainedOn:
    'Behaald op|Behaald|Datum behaald|Behaaldatum|Afgiftedatum|Datum afgifte|Afgegeven op|Uitgegeven op|Uitgifte|Datum uitgifte|Datum|Datum certificaat|Certificaatdatum|Geldig vanaf|Geldig van|Vanaf|Ingangsdatum|Begindatum|Startdatum|Examendatum|Datum examen|Cursusdatum|Datum cursus|Trainingsdatum|Gevolgd op|Datum gevolgd|Datum diploma|Date obtained|Obtained on|Obtained|Issue date|Issued on|Issued|Date of issue|Completion date|Completed on|Valid from|Date',
  expiresOn:
    'Geldig tot|Geldig t/m|Geldig tot en met|Verloopt op|Verloopt|Verloopdatum|Vervaldatum|Vervalt op|Vervalt|Einddatum|Geldigheid|Geldigheidsdatum|Expiratiedatum|Expiratie|Geldig tm|Tot|T/m|Tot en met|Herhaling voor|Herhaling|Verlengen voor|Uiterlijk|Expires|Expires on|Expiry|Expiry date|Expiration date|Valid until|Valid to|Valid through|End date|Houdbaar tot|Afloopdatum|Loopt af op|Loopt af',
  certificateNumber:
    'Certificaatnummer|Nummer|Nr|Diplomanummer|Pasnummer|Pas nr|Kaartnummer|Certificaat nr|Certificaatnr|Registratienummer|Diploma nr|Documentnummer|Certificate number|Certificate no|Number|Card number|Registration number|Diplomanr',
  issuer:
    'Afgegeven door|Uitgever|Instantie|Instelling|Opleider|Opleidingsinstituut|Opleidingsinstelling|Exameninstituut|Exameninstelling|Verstrekker|Issuer|Issued by|Provider|Training provider|Leverancier|Aanbieder',
  note: 'Opmerking|Opmerkingen|Notitie|Notities|Toelichting|Bijzonderheden|Commentaar|Note|Notes|Remark|Remarks|Comment|Comments|Info',
};

function pick(...fields: ImportField[]): Partial<Record<ImportField, string>> {
  return Object.fromEntries(fields.map((field) => [field, employee[field]]));
}

/** A header as it is looked up: also 'EmployeeNumber' is two words. */
export const headerKey = (header: string): string => fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

interface Meaning {
  kind: ImportKind;
  field: ImportField;
  /** Lower is nearer to what we expect. */
  rank: number;
}

const byName = new Map<string, Meaning[]>();
for (const [kind, fields] of [
  ['employees', employee],
  ['certificates', certificate],
] as const) {
  for (const [field, names] of Object.entries(fields) as [ImportField, string][]) {
    names.split('|').forEach((name, rank) => {
      const key = headerKey(name);
      byName.set(key, [...(byName.get(key) ?? []), { kind, field, rank }]);
    });
  }
}

/** What a header can mean, looked up by its key, for either kind of file. */
export const synonymsOf = (folded: string): readonly Meaning[] =>
  byName.get(folded) ?? byName.get(folded.replace(/ \d+$/, '')) ?? [];
