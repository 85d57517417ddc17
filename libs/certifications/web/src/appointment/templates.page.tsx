import { type AppointmentTemplate, listAppointmentTemplates } from '@leerspoor/certifications-contract';
import { CardLink, EmptyState, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, useRead } from '@leerspoor/platform-web';
import { IconFileText } from '@tabler/icons-react';
import { useAppointmentTexts } from '../appointment-texts.js';
import { pages } from '../pages.js';

/** With which words new appointments begin, a line per type. */
export function AppointmentTemplatesPage() {
  const t = useAppointmentTexts();
  const read = useRead(listAppointmentTemplates, {});
  return (
    <Page
      title={t('templates.title')}
      sub={t('templates.sub')}
      back={{ to: pages.appointments, label: t('list.title') }}
      narrow
    >
      <Loaded read={read} skeleton={<Skeleton rows={4} height={72} />}>
        {(templates) =>
          templates.length === 0 ? (
            <EmptyState title={t('form.noType')}>{t('form.noTypeNote')}</EmptyState>
          ) : (
            <div className="stack">
              {templates.map((template) => (
                <Line key={template.type.id} template={template} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Line({ template: { type, isOwn, changedBy, changedAt } }: { template: AppointmentTemplate }) {
  const t = useAppointmentTexts();
  const f = useFormat();
  const own = changedAt ? t('templates.own', { name: changedBy, day: f.moment(changedAt) }) : '';
  return (
    <CardLink
      to={pages.appointmentTemplate(type.id)}
      start={<IconFileText size={26} aria-hidden="true" />}
      title={type.name}
      note={isOwn ? own : t('templates.ours')}
    />
  );
}
