import { Button } from '@mantine/core';
import { createEmployee, EmployeeDraft, getEmployee, listEmployees } from '@leerspoor/people-contract';
import { Actions, SidePanel, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useGo, useSession, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { EmployeeFields } from './employee-fields.js';
import { bodyOf, emptyEmployee } from './employee-values.js';

export function NewEmployeePanel({ onClose }: { onClose: () => void }) {
  const t = useDesk();
  const go = useGo();
  const { today, language } = useSession();
  const write = useWrite(createEmployee, [listEmployees, getEmployee]);
  const form = useForm({
    schema: EmployeeDraft,
    initial: emptyEmployee(today, language),
    body: bodyOf,
    draft: 'people.new-employee',
  });
  return (
    <SidePanel label={t('form.addTitle')} head={<h2>{t('form.addTitle')}</h2>} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ body }).then((person) => {
            toast({ text: t('form.added', { name: person.name }) });
            go(`/mensen/${person.id}`);
          }),
        )}
      >
        <EmployeeFields form={form} isNew />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('form.add')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
        </Actions>
      </form>
    </SidePanel>
  );
}
