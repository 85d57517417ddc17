import { type Messages } from './message.js';

const dagen = (days: number) => (days === 1 ? '1 dag' : `${days} dagen`);

/** Dutch, level B1, 'je', no blame: what is the matter, what to do. */
export const messagesNl: Messages = {
  'certificate-expires': {
    person: ({ type, date }, { phase, days }) =>
      ({
        before: {
          subject: `Je ${type} verloopt op ${date}`,
          line: `Je ${type} verloopt op ${date}.`,
          body: `Je hebt nog ${dagen(days)}. Kijk wat je moet doen om te verlengen. Heb je al een nieuw bewijs? Stuur dan een foto.`,
          button: 'Bekijk wat je moet doen',
        },
        today: {
          subject: `Je ${type} verloopt vandaag`,
          line: `Je ${type} verloopt vandaag.`,
          body: `Heb je al een nieuw bewijs? Stuur dan een foto. Heb je dat niet? Overleg vandaag met je leidinggevende welk werk je mag doen.`,
          button: 'Regel het nu',
        },
        after: {
          subject: `Je ${type} is verlopen`,
          line: `Je ${type} is verlopen op ${date}.`,
          body: `Overleg met je leidinggevende welk werk je mag doen. Heb je een nieuw bewijs? Stuur dan een foto.`,
          button: 'Regel het nu',
        },
      })[phase],
    lead: ({ type, person, date }, { phase }) =>
      ({
        before: {
          subject: `${person}: ${type} verloopt op ${date}`,
          line: `${type} van ${person} verloopt op ${date}.`,
          body: `Spreek samen af wanneer ${person} kan verlengen.`,
          button: `Bekijk wat er nodig is`,
        },
        today: {
          subject: `${person}: ${type} verloopt vandaag`,
          line: `${type} van ${person} verloopt vandaag.`,
          body: `Kijk welk werk ${person} nog mag doen tot het geregeld is.`,
          button: `Bekijk wat er nodig is`,
        },
        after: {
          subject: `${person}: ${type} is verlopen`,
          line: `${type} van ${person} is verlopen op ${date}.`,
          body: `Kijk welk werk ${person} nog mag doen, en spreek af wanneer het geregeld is.`,
          button: `Bekijk wat er nodig is`,
        },
      })[phase],
    hr: ({ type, person, date }, { phase }) =>
      ({
        before: {
          subject: `${person}: ${type} verloopt op ${date}`,
          line: `${type} van ${person} verloopt op ${date}.`,
          body: `Er is nog geen verlenging geboekt of vastgelegd.`,
          button: `Open in het overzicht`,
        },
        today: {
          subject: `${person}: ${type} verloopt vandaag`,
          line: `${type} van ${person} verloopt vandaag.`,
          body: `Er is nog geen verlenging geboekt of vastgelegd.`,
          button: `Open in het overzicht`,
        },
        after: {
          subject: `${person}: ${type} is verlopen`,
          line: `${type} van ${person} is verlopen op ${date}.`,
          body: `Er is nog geen nieuw bewijs. Boek een verlenging of leg een uitzondering vast.`,
          button: `Open in het overzicht`,
        },
      })[phase],
  },
  'certificate-missing': {
    person: ({ type, date }, { phase, days }) =>
      ({
        before: {
          subject: `Haal je ${type} uiterlijk ${date}`,
          line: `Je hebt ${type} nodig. Haal het uiterlijk ${date}.`,
          body: `Je hebt nog ${dagen(days)}. Heb je het al? Stuur dan een foto van je bewijs.`,
          button: 'Bekijk wat je moet doen',
        },
        today: {
          subject: `Vandaag moet je ${type} er zijn`,
          line: `Vandaag moet je ${type} er zijn.`,
          body: `Heb je het al? Stuur dan een foto van je bewijs. Heb je het niet? Overleg vandaag met je leidinggevende.`,
          button: 'Regel het nu',
        },
        after: {
          subject: `We missen je ${type}`,
          line: `We missen je ${type}. Het moest er op ${date} zijn.`,
          body: `Heb je het al? Stuur dan een foto van je bewijs. Heb je het niet? Overleg met je leidinggevende welk werk je mag doen.`,
          button: 'Regel het nu',
        },
      })[phase],
    lead: ({ type, person, date }, { phase }) => ({
      subject: `${person} heeft nog geen ${type}`,
      line:
        phase === 'after'
          ? `${person} heeft nog geen ${type}. Het moest er op ${date} zijn.`
          : `${person} heeft nog geen ${type}. Het moet er op ${date} zijn.`,
      body: `Spreek samen af wanneer ${person} het haalt, en welk werk tot die tijd kan.`,
      button: `Bekijk wat er nodig is`,
    }),
    hr: ({ type, person, date }, { phase }) => ({
      subject: `${person} heeft nog geen ${type}`,
      line:
        phase === 'after'
          ? `${person} heeft nog geen ${type}. Het moest er op ${date} zijn.`
          : `${person} heeft nog geen ${type}. Het moet er op ${date} zijn.`,
      body: `Er is nog niets geboekt of vastgelegd.`,
      button: `Open in het overzicht`,
    }),
  },
  'meter-behind': {
    person: ({ type, date, missing }, { phase, days }) => ({
      subject: `Nog ${missing} voor je ${type}`,
      line:
        phase === 'after'
          ? `Voor je ${type} mis je nog ${missing}. De laatste dag was ${date}.`
          : `Voor je ${type} moet je nog ${missing} halen, uiterlijk ${date}.`,
      body:
        phase === 'before'
          ? `Je hebt nog ${dagen(days)}. Bekijk wat al telt, en boek op tijd.`
          : `Bekijk wat al telt, en overleg vandaag met je leidinggevende.`,
      button: 'Bekijk wat nog nodig is',
    }),
    lead: ({ type, person, date, missing }, { phase }) => ({
      subject: `${person}: nog ${missing} voor ${type}`,
      line:
        phase === 'after'
          ? `${person} mist nog ${missing} voor ${type}. De laatste dag was ${date}.`
          : `${person} moet nog ${missing} halen voor ${type}, uiterlijk ${date}.`,
      body: `Spreek samen af wanneer dat kan.`,
      button: `Bekijk wat er nodig is`,
    }),
    hr: ({ type, person, date, missing }, { phase }) => ({
      subject: `${person}: nog ${missing} voor ${type}`,
      line:
        phase === 'after'
          ? `${person} mist nog ${missing} voor ${type}. De laatste dag was ${date}.`
          : `${person} moet nog ${missing} halen voor ${type}, uiterlijk ${date}.`,
      body: `Boek een training, of leg vast wat al gedaan is.`,
      button: `Open in het overzicht`,
    }),
  },
  'evidence-waiting': {
    person: ({ type, date }) => ({
      subject: `Je bewijs van ${type} wordt gecontroleerd`,
      line: `Je bewijs van ${type} van ${date} wordt nog gecontroleerd.`,
      body: `Je hoeft niets te doen. Je hoort het als het klaar is.`,
      button: `Bekijk je bewijs`,
    }),
    lead: ({ type, person, date }) => ({
      subject: `Bewijs van ${person} wacht op controle`,
      line: `Het bewijs van ${type} van ${person} wacht sinds ${date} op controle.`,
      body: `HR kijkt ernaar. Je hoeft niets te doen.`,
      button: `Bekijk de stand`,
    }),
    hr: ({ type, person, date }) => ({
      subject: `Bewijs van ${person} wacht op controle`,
      line: `${person} stuurde op ${date} een bewijs van ${type} in.`,
      body: `Controleer het en keur het goed, of stuur het terug met een reden.`,
      button: `Controleer het bewijs`,
    }),
  },
  'evidence-returned': {
    person: ({ type, date }) => ({
      subject: `Stuur je bewijs van ${type} opnieuw`,
      line: `Je bewijs van ${type} is op ${date} teruggestuurd.`,
      body: `Lees waarom, en stuur een nieuwe foto.`,
      button: `Stuur een nieuwe foto`,
    }),
    lead: ({ type, person, date }) => ({
      subject: `${person} moet een bewijs opnieuw sturen`,
      line: `Het bewijs van ${type} van ${person} is op ${date} teruggestuurd.`,
      body: `Vraag of ${person} een nieuwe foto kan sturen.`,
      button: `Bekijk de stand`,
    }),
    hr: ({ type, person, date }) => ({
      subject: `${person} stuurde nog geen nieuw bewijs`,
      line: `Het bewijs van ${type} van ${person} is op ${date} teruggestuurd. Er is nog geen nieuw bewijs.`,
      body: `Vraag of er hulp nodig is, of leg het bewijs zelf vast.`,
      button: `Open in het overzicht`,
    }),
  },
  'appointment-waiting': {
    person: ({ type, date }) => ({
      subject: `Er ligt een aanwijzing klaar om te ondertekenen`,
      line: `De aanwijzing voor ${type} wacht sinds ${date} op je handtekening.`,
      body: `Lees de tekst en onderteken hem. De aanwijzing telt pas als jullie allebei hebben getekend.`,
      button: 'Lees en onderteken',
    }),
    lead: ({ type, person, date }) => ({
      subject: `${person} heeft een aanwijzing nog niet ondertekend`,
      line: `De aanwijzing voor ${type} wacht sinds ${date} op de handtekening van ${person}.`,
      body: `Vraag of ${person} de tekst leest en ondertekent.`,
      button: 'Bekijk de aanwijzing',
    }),
    hr: ({ type, person, date }) => ({
      subject: `${person} heeft een aanwijzing nog niet ondertekend`,
      line: `De aanwijzing voor ${type} wacht sinds ${date} op de handtekening van ${person}.`,
      body: `Lukt tekenen op de telefoon niet? Laat dan op papier tekenen en voeg de scan toe.`,
      button: 'Bekijk de aanwijzing',
    }),
  },
  'training-ahead': {
    person: ({ type, date, time, place }, { phase, days }) => ({
      subject: phase === 'before' && days > 1 ? `Je training ${type} is op ${date}` : `Bijna zover: training ${type}`,
      line: `Je training ${type} is op ${date} om ${time}.`,
      body: `${place ? `Je bent welkom in ${place}. ` : ''}Kun je niet komen? Laat het zo snel mogelijk weten.`,
      button: 'Bekijk de training',
    }),
    lead: ({ type, person, date, time }) => ({
      subject: `${person} heeft training ${type} op ${date}`,
      line: `${person} heeft training ${type} op ${date} om ${time}.`,
      body: `Houd er rekening mee in de planning.`,
      button: 'Bekijk de training',
    }),
    hr: ({ type, person, date, time }) => ({
      subject: `${person} heeft training ${type} op ${date}`,
      line: `${person} heeft training ${type} op ${date} om ${time}.`,
      body: `Je hoeft niets te doen.`,
      button: 'Bekijk de training',
    }),
  },
  'training-invited': {
    person: ({ type, date, time, place }) => ({
      subject: `Je bent uitgenodigd voor training ${type}`,
      line: `Je training ${type} is op ${date} om ${time}.`,
      body: `${place ? `Je bent welkom in ${place}. ` : ''}Schrijf het op. Kun je niet komen? Laat het weten.`,
      button: 'Bekijk de training',
    }),
    lead: ({ type, person, date, time }) => ({
      subject: `${person} is uitgenodigd voor training ${type}`,
      line: `${person} is uitgenodigd voor training ${type} op ${date} om ${time}.`,
      body: `Houd er rekening mee in de planning.`,
      button: 'Bekijk de training',
    }),
    hr: ({ type, person, date, time }) => ({
      subject: `${person} is uitgenodigd voor training ${type}`,
      line: `${person} is uitgenodigd voor training ${type} op ${date} om ${time}.`,
      body: `Je hoeft niets te doen.`,
      button: 'Bekijk de training',
    }),
  },
  'training-cancelled': {
    person: ({ type, date }) => ({
      subject: `Je training ${type} gaat niet door`,
      line: `Je training ${type} van ${date} gaat niet door.`,
      body: `Je hoeft dan niet te komen. Is er een nieuwe dag, dan krijg je bericht.`,
      button: 'Bekijk je certificaten',
    }),
    lead: ({ type, person, date }) => ({
      subject: `Training ${type} van ${person} gaat niet door`,
      line: `Training ${type} van ${person} op ${date} gaat niet door.`,
      body: `Spreek af wanneer het wel kan.`,
      button: 'Bekijk de stand',
    }),
    hr: ({ type, person, date }) => ({
      subject: `Training ${type} van ${person} gaat niet door`,
      line: `Training ${type} van ${person} op ${date} gaat niet door.`,
      body: `Plan een nieuwe dag.`,
      button: 'Open in het overzicht',
    }),
  },
  'coverage-breaks': {
    person: ({ type, place, date, left, minimum }, { phase }) => ({
      subject: `Te weinig mensen met ${type} op ${place}`,
      line:
        phase === 'before'
          ? `Op ${place} zijn er vanaf ${date} nog ${left} van ${minimum} mensen met certificaat ${type}. Jij bent daar een van.`
          : `Op ${place} zijn er ${left} van ${minimum} mensen met certificaat ${type}. Jij bent daar een van.`,
      body: `Kijk of jouw ${type} op tijd verlengd is, en wie er nog bij kan.`,
      button: `Bekijk de bezetting`,
    }),
    lead: ({ type, place, date, left, minimum, person }, { phase }) => ({
      subject: `${place}: te weinig mensen met ${type}`,
      line:
        phase === 'before'
          ? `${place}: vanaf ${date} nog ${left} van ${minimum} mensen met certificaat ${type}${person && `, door ${person}`}.`
          : `${place}: sinds ${date} nog ${left} van ${minimum} mensen met certificaat ${type}${person && `, door ${person}`}.`,
      body: `Spreek af wie verlengt, of wie het er nog bij haalt.`,
      button: `Bekijk de bezetting`,
    }),
    hr: ({ type, place, date, left, minimum, person }, { phase }) => ({
      subject: `${place}: te weinig mensen met ${type}`,
      line:
        phase === 'before'
          ? `${place}: vanaf ${date} nog ${left} van ${minimum} mensen met certificaat ${type}${person && `, door ${person}`}.`
          : `${place}: sinds ${date} nog ${left} van ${minimum} mensen met certificaat ${type}${person && `, door ${person}`}.`,
      body: `Plan een verlenging, of kies wie het er nog bij haalt.`,
      button: `Bekijk de bezetting`,
    }),
  },
};
