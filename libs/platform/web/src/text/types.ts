/** The texts of a domain: nested objects with sentences. `{{name}}` stands for a value; `_one` and `_other` are the plural forms. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

type Base<K extends string> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;

/** Every key of the texts, with dots: 'signIn.title'. A plural counts once. */
export type TextKey<T> = { [K in keyof T & string]: T[K] extends string ? Base<K> : `${K}.${TextKey<T[K]>}` }[keyof T &
  string];

type At<T, K extends string> = K extends keyof T
  ? T[K]
  : K extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? At<T[Head], Rest>
      : never
    : `${K}_other` extends keyof T
      ? T[`${K}_other`] | (`${K}_one` extends keyof T ? T[`${K}_one`] : never)
      : never;

type NamesIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type IsPlural<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? IsPlural<T[Head], Rest>
    : false
  : `${K}_other` extends keyof T
    ? true
    : false;

type Values<T, K extends string> = NamesIn<At<T, K>> | (IsPlural<T, K> extends true ? 'count' : never);

/** Says a text. Values are asked exactly where the sentence has places for them; `count` chooses the plural and is a number. */
export type Say<T> = <K extends TextKey<T>>(
  key: K,
  ...values: [Values<T, K>] extends [never]
    ? []
    : [{ [N in Values<T, K>]: N extends 'count' ? number : string | number }]
) => string;

/** The same keys in another language: what is missing does not compile. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
