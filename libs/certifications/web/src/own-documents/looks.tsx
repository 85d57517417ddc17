import { Button } from '@mantine/core';
import { listLooks, type Look, type LookKind } from '@leerspoor/certifications-contract';
import { History } from '@leerspoor/platform-ui';
import { Loaded, useFormat, usePages } from '@leerspoor/platform-web';
import { useOwnTexts } from './own-texts.js';

/** Who saw my documents, packs and auditors too: newest first; of one type when it is given. */
export function Looks({ typeId }: { typeId?: string }) {
  const t = useOwnTexts();
  const f = useFormat();
  const what = useLookWords();
  const list = usePages(listLooks, { query: { typeId, limit: 10 } });
  return (
    <>
      <Loaded read={list.read}>
        {() =>
          list.items.length === 0 ? (
            <p className="sm dim">{t('nobody')}</p>
          ) : (
            <History items={list.items.map((look) => ({ key: look.id, what: what(look), when: f.moment(look.at) }))} />
          )
        }
      </Loaded>
      {list.more && (
        <Button size="sm" variant="default" loading={list.more.loading} onClick={list.more.onMore}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

const words = {
  'evidence.viewed': 'kind.evidence-viewed',
  'audit-pack.made': 'kind.audit-pack-made',
  'audit-pack.downloaded': 'kind.audit-pack-downloaded',
  'audit-link.viewed': 'kind.audit-link-viewed',
  'audit-link.document-viewed': 'kind.audit-link-document-viewed',
  'audit-link.pack-downloaded': 'kind.audit-link-pack-downloaded',
  'own-documents.taken': 'kind.own-documents-taken',
} as const satisfies Record<LookKind, string>;

function useLookWords() {
  const t = useOwnTexts();
  return ({ kind, who, type, title, documents }: Look): string =>
    [
      t(words[kind], { who: who || t('someone') }),
      type ?? title ?? '',
      documents ? t('documents', { count: documents }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
}
