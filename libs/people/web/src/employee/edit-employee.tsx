import { Button } from '@mantine/core';
import { EmployeeChange, getEmployee, listEmployees, updateEmployee, type Employee } from '@leerspoor/people-contract';
import { Actions, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { EmployeeFields } from './employee-fields.js';
import { bodyOf, valuesOf } from './employee-values.js';

/** Changes a person, in the panel, in the place of the details. */
export function EditEmployee({ person, onDone }: { person: Employee; onDone: () => void }) {
  const t = useDesk();
  const write = useWrite(updateEmployee, [listEmployees, getEmployee]);
  const form = useForm({
    schema: EmployeeChange,
    initial: valuesOf(person),
    body: (values) => ({ ...bodyOf(values), version: person.version }),
    draft: `people.employee.${person.id}.${person.version}`,
  });
  return (
    <form
      ref={form.ref}
      className="form"
      noValidate
      onSubmit={form.submit((body) =>
        write.mutateAsync({ params: { employeeId: person.id }, body }).then((saved) => {
          toast({ text: t('form.saved', { name: saved.name }) });
          onDone();
        }),
      )}
    >
      <EmployeeFields form={form} isNew={false} id={person.id} />
      <ProblemNote error={form.problem} inForm />
      <Actions>
        <Button type="submit" loading={form.sending}>
          {t('form.save')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            form.reset();
            onDone();
          }}
        >
          {t('form.cancel')}
        </Button>
      </Actions>
    </form>
  );
}
