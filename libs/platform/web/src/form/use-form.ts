import { hasShapes, needShapes } from '@leerspoor/platform-contract';
import { useEffect, useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import type { z } from 'zod';
import { ApiError } from '../api/api-error.js';
import { dropDraft, keepDraft, readDraft } from '../session/drafts.js';
import { errorsOf, refusedFields, type FieldErrors } from './field-errors.js';
import { useFieldSentence } from './sentences.js';

interface Options<V extends object, S extends z.ZodType> {
  /** The body of the door, from its contract. */
  schema: S;
  initial: V;
  /** From what is in the fields to what is sent: '' to null, text to number. */
  body?: (values: V) => unknown;
  /** What is typed survives a reload under this name. Without it nothing is kept. */
  draft?: string;
  /** Fields that are never kept. */
  secret?: (keyof V & string)[];
}

/** A brand (a LocalDate, say) says that a text was checked; in a field stands what somebody typed. */
type Loose<V> = { [K in keyof V]: V[K] extends z.core.$brand ? string : V[K] };

type Changed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

const withoutSecrets = (values: object, secret: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));

/** The first field that is wrong, in the order of the screen. */
const focusFirstWrong = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]:not([hidden]), [data-wrong="true"] button')?.focus();

/**
 * A form that checks with the contract's own schema. `field(name)` fills a text field, `pick(name)` any other;
 * `submit(send)` is the form's onSubmit: it sends the checked body, puts refusals at their fields and focuses the first.
 */
export const useForm = <V extends object, S extends z.ZodType>(options: Options<V, S>) =>
  useTypedForm(options as unknown as Options<Loose<V>, S>);

function useTypedForm<V extends object, S extends z.ZodType>(options: Options<V, S>) {
  const { schema, initial, draft, secret = [] } = options;
  const [values, setValues] = useState<V>(() => ({ ...initial, ...(draft ? readDraft(draft) : null) }));
  // What `values` will be at the next drawing: a photo that was being read comes in from an older one.
  const latest = useRef(values);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [sending, setSending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const sentence = useFieldSentence();
  useEffect(() => {
    if (attempt > 0) focusFirstWrong(form.current);
  }, [attempt]);

  const change = (to: V) => {
    latest.current = to;
    setValues(to);
  };
  const set = <K extends keyof V & string>(name: K, value: V[K]) => {
    const next = { ...latest.current, [name]: value };
    change(next);
    if (draft) keepDraft(draft, withoutSecrets(next, secret));
    setErrors((found) =>
      name in found ? Object.fromEntries(Object.entries(found).filter(([path]) => path !== name)) : found,
    );
  };
  const reset = (to: V = initial) => {
    if (draft) dropDraft(draft);
    change(to);
    setErrors({});
    setProblem(null);
  };
  const refuse = (found: FieldErrors) => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };
  const errorAt = (name: string) => {
    const path = Object.keys(errors).find((at) => at === name || at.startsWith(`${name}.`));
    const error = path === undefined ? undefined : errors[path];
    return error && sentence(error);
  };
  const fail = (error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    setProblem(error);
    refuse(refusedFields(error.problem));
  };
  const submit = (send: (body: z.input<S>, values: V) => Promise<unknown>) => async (event?: FormEvent) => {
    event?.preventDefault();
    if (sending) return;
    setProblem(null);
    if (!hasShapes()) await needShapes();
    const body = options.body ? options.body(values) : values;
    const read = schema.safeParse(body);
    if (!read.success) return refuse(errorsOf(read.error, body));
    setSending(true);
    try {
      await send(body as z.input<S>, values);
      if (draft) dropDraft(draft);
      setErrors({});
    } catch (error) {
      fail(error);
    } finally {
      setSending(false);
    }
  };
  const pick = <K extends keyof V & string>(name: K) => ({
    name,
    value: values[name],
    onChange: (value: V[K]) => set(name, value),
    error: errorAt(name),
  });
  const field = <K extends keyof V & string>(name: K) => ({
    ...pick(name),
    value: values[name] as string,
    onChange: (event: Changed) => set(name, event.currentTarget.value as V[K]),
  });
  const check = <K extends keyof V & string>(name: K) => ({
    name,
    checked: values[name] as boolean,
    onChange: (event: ChangeEvent<HTMLInputElement>) => set(name, event.currentTarget.checked as V[K]),
    error: errorAt(name),
  });
  const isChanged = JSON.stringify(values) !== JSON.stringify(initial);
  return { ref: form, values, set, reset, errorAt, problem, sending, isChanged, submit, field, pick, check };
}
