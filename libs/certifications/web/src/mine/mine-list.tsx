import { Button } from '@mantine/core';
import { type Booking, type PersonCertificates, type StandingLine } from '@leerspoor/certifications-contract';
import { hyphenated, Link, Span, StatusTag } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { IconCamera, IconChevronRight } from '@tabler/icons-react';
import { useDeedSentence } from '../cell/use-deed.js';
import { pages } from '../pages.js';
import { spanOf } from '../status/look.js';
import { useEndWords, useLook } from '../status/use-look.js';
import { useTexts } from '../texts.js';
import { useMyBookings } from '../training/booked-note.js';
import { ReturnedActivityCard } from './own-activity.js';

/** Sent back first, then what is asked of me, then what I hold besides. */
export function MineList({ mine }: { mine: PersonCertificates }) {
  const t = useTexts();
  const bookings = useMyBookings();
  const isReturned = (typeId: string) => mine.returned.some((returned) => returned.typeId === typeId);
  const asked = mine.lines.filter(({ wanted, waiting, typeId }) => (wanted || waiting) && !isReturned(typeId));
  const besides = mine.lines.filter(({ wanted, waiting }) => !wanted && !waiting);
  return (
    <>
      {mine.returned.map((returned) => (
        <Returned key={returned.certificateId} returned={returned} />
      ))}
      {mine.returnedActivities.map((returned) => (
        <ReturnedActivityCard key={returned.activityId} returned={returned} />
      ))}
      <ul className="mine">
        {asked.map((line) => (
          <Card key={line.typeId} line={line} booking={bookings.get(line.typeId)} today={mine.today} />
        ))}
      </ul>
      {besides.length > 0 && (
        <>
          <h2 className="kicker">
            {t('mine.besides')} <small>{t('mine.besidesNote')}</small>
          </h2>
          <ul className="mine">
            {besides.map((line) => (
              <Card key={line.typeId} line={line} booking={bookings.get(line.typeId)} today={mine.today} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Proof that HR sent back: why, and the one thing to do. */
export function Returned({ returned }: { returned: PersonCertificates['returned'][number] }) {
  const t = useTexts();
  const f = useFormat();
  return (
    <section className="card box returned">
      <StatusTag status="soon" word={t('mine.sentBack')} />
      <h2>{returned.name}</h2>
      <p className="sm dim">
        {t('mine.sentBackOn', { day: f.date(returned.obtainedOn), moment: f.moment(returned.at) })}
      </p>
      <blockquote>{returned.reason}</blockquote>
      <Button
        component={Link}
        to={pages.handIn(returned.typeId)}
        size="lg"
        fullWidth
        leftSection={<IconCamera size={22} aria-hidden="true" />}
      >
        {t('mine.again')}
      </Button>
    </section>
  );
}

interface CardProps {
  line: StandingLine;
  booking: Booking | undefined;
  today: PersonCertificates['today'];
}

function Card({ line, booking, today }: CardProps) {
  const t = useTexts();
  const f = useFormat();
  const look = useLook();
  const end = useEndWords();
  const deed = useDeedSentence()(line, today);
  const span = spanOf(line, today);
  return (
    <li>
      <Link className="card" to={pages.mine(line.typeId)}>
        <span className="row">
          <span className="line-text">
            <b>{hyphenated(line.name)}</b>
            {booking && !line.waiting ? (
              <StatusTag status="booked" word={t('booked.tag')} />
            ) : (
              <StatusTag {...look.tag(line)} />
            )}
          </span>
          <IconChevronRight size={20} aria-hidden="true" />
        </span>
        {span && line.from && (
          <Span
            {...span}
            from={t('obtained', { day: f.date(line.from, 'numeric') })}
            to={end(line.expires, line.wording, 'numeric')}
          />
        )}
        {line.from && line.expires === null && (
          <span className="mine-says dim">
            {t('obtained', { day: f.date(line.from, 'numeric') })} · {t('notes.endless')}
          </span>
        )}
        {line.satisfiedBy && <span className="mine-says dim">{t('why.through', { type: line.satisfiedBy })}</span>}
        {line.selfChecked && <span className="mine-says dim">{t('selfCheckedMine')}</span>}
        {line.blocked && <span className="mine-says">{t('blockedMine')}</span>}
        {booking && !line.waiting ? (
          <span className="mine-says">{t('booked.says', { day: f.date(booking.day, 'day') })}</span>
        ) : (
          deed && <span className="mine-says">{deed}</span>
        )}
      </Link>
    </li>
  );
}
