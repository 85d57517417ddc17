import './library.css';
import { listStarterPacks, type Sector, type StarterPack } from '@leerspoor/certifications-contract';
import { CardLink, ErrorNote, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, usePathPart, useRead } from '@leerspoor/platform-web';
import {
  IconBuildingWarehouse,
  IconCrane,
  IconHammer,
  IconHeartHandshake,
  IconPlug,
  IconPlant2,
  IconSpray,
  IconToolsKitchen2,
  type Icon,
} from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { PackScreen } from './pack-screen.js';

const icons: Record<Sector, Icon> = {
  construction: IconCrane,
  installation: IconPlug,
  green: IconPlant2,
  transport: IconBuildingWarehouse,
  care: IconHeartHandshake,
  food: IconToolsKitchen2,
  metal: IconHammer,
  cleaning: IconSpray,
};

/** Starter packs per trade: choose one, see line by line what it would add, add it with one click. */
export function PacksPage() {
  const t = useDeskTexts();
  const chosen = usePathPart('sector');
  const read = useRead(listStarterPacks, {});
  const pack = read.data?.find(({ sector }) => sector === chosen);
  if (pack) return <PackScreen key={pack.sector} pack={pack} />;
  return (
    <Page title={t('packs.title')} sub={t('packs.sub')} back={{ to: pages.types, label: t('types.title') }} narrow>
      <Loaded read={read} skeleton={<Skeleton rows={6} height={60} />}>
        {(all) => (
          <>
            {chosen && <ErrorNote title={t('packs.gone')} />}
            <PackList packs={all} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PackList({ packs }: { packs: readonly StarterPack[] }) {
  const t = useDeskTexts();
  return (
    <ul className="pack-list">
      {packs.map(({ sector, proposals }) => {
        const Sign = icons[sector];
        const fits = proposals.filter(({ requirement }) => (requirement?.people ?? 0) > 0).length;
        return (
          <li key={sector}>
            <CardLink
              to={pages.pack(sector)}
              start={<Sign size={28} aria-hidden="true" />}
              title={t(`packs.sectors.${sector}`)}
              note={`${t('packs.types', { count: proposals.length })}, ${t('packs.fits', { count: fits })}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
