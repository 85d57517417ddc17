import {
  addRequirement,
  changeRequirement,
  listRequirements,
  type Requirement,
} from '@leerspoor/certifications-contract';
import { ErrorNote, InfoNote, Skeleton, toast } from '@leerspoor/platform-ui';
import {
  Loaded,
  Page,
  useFormat,
  useGo,
  usePathPart,
  useQueryState,
  useRead,
  useSession,
  useWrite,
} from '@leerspoor/platform-web';
import { z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { rules } from '../stale.js';
import { EndRequirement } from './end-requirement.js';
import { RequirementForm } from './requirement-form.js';
import { freshRequirement, requirementValuesOf } from './requirement-values.js';

const Address = z.object({ soort: z.union([z.literal(''), z.uuid()]).catch('') });

/** A new requirement. */
export function NewRequirementPage() {
  const t = useDeskTexts();
  const go = useGo();
  const { today } = useSession();
  const [at] = useQueryState(Address);
  const add = useWrite(addRequirement, rules);
  return (
    <Page title={t('requirement.new')} back={{ to: pages.requirements, label: t('requirements.title') }}>
      <RequirementForm
        isNew
        initial={freshRequirement(at.soort, today)}
        draft={`requirement.new.${at.soort}`}
        send={async (body) => {
          const made = await add.mutateAsync({ body });
          toast({ text: t('requirement.added', { type: made.type.name, count: made.people }) });
          go(pages.requirements);
        }}
        doWord={t('requirement.add')}
      />
    </Page>
  );
}

/** Corrects or ends a requirement. */
export function RequirementPage() {
  const t = useDeskTexts();
  const id = usePathPart('requirementId') ?? '';
  const read = useRead(listRequirements, { query: { ended: 'true' } });
  const requirement = read.data?.find((one) => one.id === id);
  return (
    <Page
      title={requirement?.type.name ?? t('requirement.one')}
      sub={requirement && t('requirement.sub', { count: requirement.people })}
      back={{ to: pages.requirements, label: t('requirements.title') }}
      actions={requirement && !requirement.endsOn && <EndRequirement requirement={requirement} />}
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={64} />}>
        {() =>
          requirement ? (
            <Change key={requirement.version} requirement={requirement} />
          ) : (
            <ErrorNote title={t('requirement.gone')} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Change({ requirement }: { requirement: Requirement }) {
  const t = useDeskTexts();
  const f = useFormat();
  const go = useGo();
  const change = useWrite(changeRequirement, rules);
  return (
    <>
      <InfoNote>
        {requirement.endsOn
          ? t('requirement.hasEnded', { day: f.date(requirement.endsOn) })
          : t('requirement.correcting')}
      </InfoNote>
      <div className="stack">
        <RequirementForm
          initial={requirementValuesOf(requirement)}
          draft={`requirement.${requirement.id}.${requirement.version}`}
          send={async ({ typeId: _, ...body }) => {
            await change.mutateAsync({
              params: { requirementId: requirement.id },
              body: { ...body, version: requirement.version },
            });
            toast({ text: t('requirement.changed') });
            go(pages.requirements);
          }}
          doWord={t('requirement.save')}
        />
      </div>
    </>
  );
}
