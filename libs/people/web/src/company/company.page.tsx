import { getCompany } from '@leerspoor/people-contract';
import { Loaded, Page, useRead } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import './company.css';
import { CompanyForm } from './company-form.js';
import { Holidays } from './holidays.js';

/** Settings of the company: when messages may go out, and the days on which they never do. */
export function CompanyPage() {
  const t = useDesk();
  const read = useRead(getCompany, {});
  return (
    <Page title={t('company.title')} sub={t('company.sub')}>
      <Loaded read={read}>
        {(company) => (
          <div className="company">
            <CompanyForm key={company.version} company={company} />
            <Holidays company={company} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
