import { type Messages } from './message.js';

const inDays = (days: number) => (days === 1 ? '1 day' : `${days} days`);

/** English, as plain as the Dutch. */
export const messagesEn: Messages = {
  'certificate-expires': {
    person: ({ type, date }, { phase, days }) =>
      ({
        before: {
          subject: `Your ${type} expires on ${date}`,
          line: `Your ${type} expires on ${date}.`,
          body: `You have ${inDays(days)} left. See what you need to do to renew it. Do you have new proof already? Send a photo.`,
          button: 'See what to do',
        },
        today: {
          subject: `Your ${type} expires today`,
          line: `Your ${type} expires today.`,
          body: `Do you have new proof already? Send a photo. If not, ask your lead today which work you may do.`,
          button: 'Sort it out now',
        },
        after: {
          subject: `Your ${type} has expired`,
          line: `Your ${type} expired on ${date}.`,
          body: `Ask your lead which work you may do. Do you have new proof? Send a photo.`,
          button: 'Sort it out now',
        },
      })[phase],
    lead: ({ type, person, date }, { phase }) =>
      ({
        before: {
          subject: `${person}: ${type} expires on ${date}`,
          line: `${type} of ${person} expires on ${date}.`,
          body: `Agree together when ${person} can renew it.`,
          button: 'See what is needed',
        },
        today: {
          subject: `${person}: ${type} expires today`,
          line: `${type} of ${person} expires today.`,
          body: `Check which work ${person} may still do until it is sorted out.`,
          button: 'See what is needed',
        },
        after: {
          subject: `${person}: ${type} has expired`,
          line: `${type} of ${person} expired on ${date}.`,
          body: `Check which work ${person} may still do, and agree when it will be sorted out.`,
          button: 'See what is needed',
        },
      })[phase],
    hr: ({ type, person, date }, { phase }) =>
      ({
        before: {
          subject: `${person}: ${type} expires on ${date}`,
          line: `${type} of ${person} expires on ${date}.`,
          body: `No renewal has been booked or recorded yet.`,
          button: 'Open the overview',
        },
        today: {
          subject: `${person}: ${type} expires today`,
          line: `${type} of ${person} expires today.`,
          body: `No renewal has been booked or recorded yet.`,
          button: 'Open the overview',
        },
        after: {
          subject: `${person}: ${type} has expired`,
          line: `${type} of ${person} expired on ${date}.`,
          body: `There is no new proof yet. Book a renewal or record an exemption.`,
          button: 'Open the overview',
        },
      })[phase],
  },
  'certificate-missing': {
    person: ({ type, date }, { phase, days }) =>
      ({
        before: {
          subject: `Get your ${type} by ${date}`,
          line: `You need ${type}. Get it by ${date}.`,
          body: `You have ${inDays(days)} left. Do you have it already? Send a photo of your proof.`,
          button: 'See what to do',
        },
        today: {
          subject: `Your ${type} is due today`,
          line: `Your ${type} is due today.`,
          body: `Do you have it already? Send a photo of your proof. If not, talk to your lead today.`,
          button: 'Sort it out now',
        },
        after: {
          subject: `We are missing your ${type}`,
          line: `We are missing your ${type}. It was due on ${date}.`,
          body: `Do you have it already? Send a photo of your proof. If not, ask your lead which work you may do.`,
          button: 'Sort it out now',
        },
      })[phase],
    lead: ({ type, person, date }, { phase }) => ({
      subject: `${person} does not have ${type} yet`,
      line: `${person} does not have ${type} yet. It ${phase === 'after' ? 'was' : 'is'} due on ${date}.`,
      body: `Agree together when ${person} will get it, and which work is possible until then.`,
      button: 'See what is needed',
    }),
    hr: ({ type, person, date }, { phase }) => ({
      subject: `${person} does not have ${type} yet`,
      line: `${person} does not have ${type} yet. It ${phase === 'after' ? 'was' : 'is'} due on ${date}.`,
      body: `Nothing has been booked or recorded yet.`,
      button: 'Open the overview',
    }),
  },
  'meter-behind': {
    person: ({ type, date, missing }, { phase, days }) => ({
      subject: `Still ${missing} for your ${type}`,
      line:
        phase === 'after'
          ? `Your ${type} still lacks ${missing}. The last day was ${date}.`
          : `Your ${type} still needs ${missing}, by ${date}.`,
      body:
        phase === 'before'
          ? `You have ${inDays(days)} left. See what counts already, and book in time.`
          : `See what counts already, and talk to your lead today.`,
      button: 'See what is still needed',
    }),
    lead: ({ type, person, date, missing }, { phase }) => ({
      subject: `${person}: still ${missing} for ${type}`,
      line:
        phase === 'after'
          ? `${person} still lacks ${missing} for ${type}. The last day was ${date}.`
          : `${person} still needs ${missing} for ${type}, by ${date}.`,
      body: `Agree together when that can be done.`,
      button: 'See what is needed',
    }),
    hr: ({ type, person, date, missing }, { phase }) => ({
      subject: `${person}: still ${missing} for ${type}`,
      line:
        phase === 'after'
          ? `${person} still lacks ${missing} for ${type}. The last day was ${date}.`
          : `${person} still needs ${missing} for ${type}, by ${date}.`,
      body: `Book a training, or record what has been done already.`,
      button: 'Open the overview',
    }),
  },
  'evidence-waiting': {
    person: ({ type, date }) => ({
      subject: `Your proof of ${type} is being checked`,
      line: `Your proof of ${type} of ${date} is still being checked.`,
      body: `You do not have to do anything. You will hear when it is done.`,
      button: 'See your proof',
    }),
    lead: ({ type, person, date }) => ({
      subject: `Proof of ${person} is waiting to be checked`,
      line: `The proof of ${type} of ${person} has been waiting since ${date}.`,
      body: `HR will look at it. You do not have to do anything.`,
      button: 'See how it stands',
    }),
    hr: ({ type, person, date }) => ({
      subject: `Proof of ${person} is waiting to be checked`,
      line: `${person} handed in proof of ${type} on ${date}.`,
      body: `Check it and approve it, or send it back with a reason.`,
      button: 'Check the proof',
    }),
  },
  'evidence-returned': {
    person: ({ type, date }) => ({
      subject: `Send your proof of ${type} again`,
      line: `Your proof of ${type} was sent back on ${date}.`,
      body: `Read why, and send a new photo.`,
      button: 'Send a new photo',
    }),
    lead: ({ type, person, date }) => ({
      subject: `${person} has to send proof again`,
      line: `The proof of ${type} of ${person} was sent back on ${date}.`,
      body: `Ask whether ${person} can send a new photo.`,
      button: 'See how it stands',
    }),
    hr: ({ type, person, date }) => ({
      subject: `${person} has not sent new proof yet`,
      line: `The proof of ${type} of ${person} was sent back on ${date}. There is no new proof yet.`,
      body: `Ask whether help is needed, or record the proof yourself.`,
      button: 'Open the overview',
    }),
  },
  'appointment-waiting': {
    person: ({ type, date }) => ({
      subject: `An appointment is ready for you to sign`,
      line: `The appointment for ${type} has waited for your signature since ${date}.`,
      body: `Read the text and sign it. The appointment only counts once both of you have signed.`,
      button: 'Read and sign',
    }),
    lead: ({ type, person, date }) => ({
      subject: `${person} has not signed an appointment yet`,
      line: `The appointment for ${type} has waited for the signature of ${person} since ${date}.`,
      body: `Ask ${person} to read the text and sign it.`,
      button: 'See the appointment',
    }),
    hr: ({ type, person, date }) => ({
      subject: `${person} has not signed an appointment yet`,
      line: `The appointment for ${type} has waited for the signature of ${person} since ${date}.`,
      body: `Does signing on a phone not work? Then have it signed on paper and add the scan.`,
      button: 'See the appointment',
    }),
  },
  'training-ahead': {
    person: ({ type, date, time, place }, { phase, days }) => ({
      subject:
        phase === 'before' && days > 1 ? `Your ${type} training is on ${date}` : `Almost there: ${type} training`,
      line: `Your ${type} training is on ${date} at ${time}.`,
      body: `${place ? `You are welcome at ${place}. ` : ''}Can you not come? Let us know as soon as you can.`,
      button: 'See the training',
    }),
    lead: ({ type, person, date, time }) => ({
      subject: `${person} has ${type} training on ${date}`,
      line: `${person} has ${type} training on ${date} at ${time}.`,
      body: `Keep it in mind when you plan.`,
      button: 'See the training',
    }),
    hr: ({ type, person, date, time }) => ({
      subject: `${person} has ${type} training on ${date}`,
      line: `${person} has ${type} training on ${date} at ${time}.`,
      body: `You do not have to do anything.`,
      button: 'See the training',
    }),
  },
  'training-invited': {
    person: ({ type, date, time, place }) => ({
      subject: `You are invited to ${type} training`,
      line: `Your ${type} training is on ${date} at ${time}.`,
      body: `${place ? `You are welcome at ${place}. ` : ''}Write it down. Can you not come? Let us know.`,
      button: 'See the training',
    }),
    lead: ({ type, person, date, time }) => ({
      subject: `${person} is invited to ${type} training`,
      line: `${person} is invited to ${type} training on ${date} at ${time}.`,
      body: `Keep it in mind when you plan.`,
      button: 'See the training',
    }),
    hr: ({ type, person, date, time }) => ({
      subject: `${person} is invited to ${type} training`,
      line: `${person} is invited to ${type} training on ${date} at ${time}.`,
      body: `You do not have to do anything.`,
      button: 'See the training',
    }),
  },
  'training-cancelled': {
    person: ({ type, date }) => ({
      subject: `Your ${type} training is off`,
      line: `Your ${type} training of ${date} is off.`,
      body: `You do not have to come. When there is a new day you will hear.`,
      button: 'See your certificates',
    }),
    lead: ({ type, person, date }) => ({
      subject: `${type} training of ${person} is off`,
      line: `${type} training of ${person} on ${date} is off.`,
      body: `Agree when it can be instead.`,
      button: 'See how it stands',
    }),
    hr: ({ type, person, date }) => ({
      subject: `${type} training of ${person} is off`,
      line: `${type} training of ${person} on ${date} is off.`,
      body: `Plan a new day.`,
      button: 'Open the overview',
    }),
  },
  'coverage-breaks': {
    person: ({ type, place, date, left, minimum }, { phase }) => ({
      subject: `Too few people with ${type} at ${place}`,
      line:
        phase === 'before'
          ? `At ${place} there are ${left} of ${minimum} people with certificate ${type} left from ${date}. You are one of them.`
          : `At ${place} there are ${left} of ${minimum} people with certificate ${type}. You are one of them.`,
      body: `See whether your ${type} is renewed in time, and who else can join.`,
      button: 'See the coverage',
    }),
    lead: ({ type, place, date, left, minimum, person }, { phase }) => ({
      subject: `${place}: too few people with ${type}`,
      line:
        phase === 'before'
          ? `${place}: from ${date} ${left} of ${minimum} people with certificate ${type} are left${person && `, because of ${person}`}.`
          : `${place}: since ${date} ${left} of ${minimum} people with certificate ${type} are left${person && `, because of ${person}`}.`,
      body: `Agree who renews, or who else will get it.`,
      button: 'See the coverage',
    }),
    hr: ({ type, place, date, left, minimum, person }, { phase }) => ({
      subject: `${place}: too few people with ${type}`,
      line:
        phase === 'before'
          ? `${place}: from ${date} ${left} of ${minimum} people with certificate ${type} are left${person && `, because of ${person}`}.`
          : `${place}: since ${date} ${left} of ${minimum} people with certificate ${type} are left${person && `, because of ${person}`}.`,
      body: `Plan a renewal, or choose who else will get it.`,
      button: 'See the coverage',
    }),
  },
};
