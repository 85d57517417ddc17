import { TextInput } from '@mantine/core';
import { type AuditedLine, type AuditedPerson, openAuditDocument } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { EmptyState, FilterPill, ProgressBar, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { addressOf, formatDate, Loaded, useLanguage } from '@leerspoor/platform-web';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useAuditTexts } from '../audit-texts.js';
import { AuditDocument } from './audit-document.js';
import { AuditedActivities, AuditedAppointments } from './audited-beside.js';
import { useEndDay } from './use-end-day.js';
import { useTexts } from '../texts.js';
import { type Asked, foundIn, lookAt } from './found.js';
import { useAudited } from './use-audited.js';

interface Props {
  token: string;
  asOf: LocalDate;
  total: number;
  opensEvidence: boolean;
}

const words = ['valid', 'ends', 'expired', 'grace', 'missing', 'waiting', 'exempt', 'suspended', 'revoked'] as const;

/** People and how they stand, with search and a filter that work on everybody at once. */
export function AuditList({ token, asOf, total, opensEvidence }: Props) {
  const t = useAuditTexts();
  const say = useTexts();
  const { read, people, isWhole } = useAudited(token);
  const [asked, setAsked] = useState<Asked>({ search: '', status: '' });
  const found = useMemo(() => foundIn(people, asked, asOf), [people, asked, asOf]);
  return (
    <>
      <div className="tools-row audit-tools no-print">
        <TextInput
          type="search"
          aria-label={t('view.search')}
          placeholder={t('view.search')}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={asked.search}
          onChange={(event) => setAsked({ ...asked, search: event.currentTarget.value })}
        />
        <FilterPill
          label={t('view.status')}
          value={asked.status}
          choices={[
            { value: 'trouble', label: t('view.trouble') },
            ...words.map((word) => ({ value: word, label: say(`status.${word}`) })),
          ]}
          onChange={(status) => setAsked({ ...asked, status: status as Asked['status'] })}
        />
      </div>
      <Loaded read={read} skeleton={<Skeleton rows={5} height={72} />}>
        {() => (
          <>
            {isWhole ? (
              <p className="sm dim" role="status">
                {t('view.count', { shown: found.length, total })}
              </p>
            ) : (
              <ProgressBar
                value={people.length}
                max={total}
                label={t('view.loading', { done: people.length, total })}
              />
            )}
            {found.length === 0 && isWhole && <EmptyState title={t('view.nobody')}>{t('view.nobodyNote')}</EmptyState>}
            {found.map((person) => (
              <Person key={person.id} person={person} asOf={asOf} token={token} opensEvidence={opensEvidence} />
            ))}
          </>
        )}
      </Loaded>
    </>
  );
}

interface PersonProps {
  person: AuditedPerson;
  asOf: LocalDate;
  token: string;
  opensEvidence: boolean;
}

function Person({ person, asOf, token, opensEvidence }: PersonProps) {
  const t = useAuditTexts();
  const { name, lines, appointments, activities } = person;
  return (
    <section className="audit-person">
      <h2>{name}</h2>
      <p className="sm dim">
        {[person.team || t('view.noTeam'), person.jobRoles.join(', ')].filter(Boolean).join(' · ')}
      </p>
      {lines.length + appointments.length + activities.length === 0 && <p className="sm">{t('view.empty')}</p>}
      {lines.length > 0 && (
        <table className="audit-table">
          <thead>
            <tr>
              <th scope="col">{t('view.type')}</th>
              <th scope="col">{t('view.status')}</th>
              <th scope="col">{t('view.from')}</th>
              <th scope="col">{t('view.valid')}</th>
              <th scope="col">{t('view.number')}</th>
              <th scope="col">{t('view.issuer')}</th>
              <th scope="col">{t('view.basis')}</th>
              {opensEvidence && <th scope="col">{t('view.evidence')}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.typeId} line={line} asOf={asOf}>
                {opensEvidence && <Documents line={line} name={name} token={token} />}
              </Line>
            ))}
          </tbody>
        </table>
      )}
      {appointments.length > 0 && (
        <AuditedAppointments appointments={appointments} name={name} token={token} opensEvidence={opensEvidence} />
      )}
      {activities.length > 0 && <AuditedActivities activities={activities} name={name} token={token} />}
    </section>
  );
}

function Line({ line, asOf, children }: { line: AuditedLine; asOf: LocalDate; children: ReactNode }) {
  const t = useAuditTexts();
  const say = useTexts();
  const language = useLanguage();
  const end = useEndDay();
  const look = lookAt(line, asOf);
  return (
    <tr>
      <th scope="row">
        {line.name}
        {line.satisfiedBy && <small className="dim"> {t('view.through', { type: line.satisfiedBy })}</small>}
      </th>
      <td>
        <StatusTag status={look.tone} word={say(`status.${look.word}`)} />
      </td>
      <td className="num" data-label={t('view.from')}>
        {line.from && formatDate(line.from, language, 'numeric')}
      </td>
      <td className="num" data-label={t('view.valid')}>
        {line.from && end(line)}
      </td>
      <td data-label={t('view.number')}>{line.number}</td>
      <td data-label={t('view.issuer')}>{line.issuer}</td>
      <td data-label={t('view.basis')}>{line.basis && t(`view.bases.${line.basis}`)}</td>
      {children}
    </tr>
  );
}

function Documents({ line, name, token }: { line: AuditedLine; name: string; token: string }) {
  const t = useAuditTexts();
  return (
    <td>
      {line.documents.map(({ certificateId, fileId }) => (
        <AuditDocument
          key={fileId}
          label={t('view.documentOf', { type: line.name, name })}
          href={addressOf(openAuditDocument, { params: { token, certificateId, fileId } })}
        />
      ))}
    </td>
  );
}
