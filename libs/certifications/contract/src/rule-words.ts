import { type Language } from '@leerspoor/platform-contract';
import { groupsOf, type RequirementRule, type RuleGroup } from './engine/clause.js';
import { type RuleTarget, targetKinds, type TargetKind } from './engine/rule.js';

interface Words {
  everybody: string;
  nobody: string;
  gone: string;
  /** Goes before the names of a kind: 'met functie' Monteur of Chauffeur. */
  carry: Record<Exclude<TargetKind, 'everybody' | 'person'>, string>;
  /** People by name among other things. */
  called: string;
  people: (count: number) => string;
  or: string;
  names: string;
  and: string;
  also: string;
  not: string;
  andNot: string;
  orElse: string;
}

const words: Record<Language, Words> = {
  nl: {
    everybody: 'iedereen',
    nobody: 'Niemand',
    gone: 'iets dat niet meer bestaat',
    carry: {
      'job-role': 'met functie',
      team: 'in team',
      location: 'op locatie',
      'contract-type': 'met contract',
      tag: 'met label',
    },
    called: 'met de naam',
    people: (count) => (count === 1 ? '1 mens bij naam' : `${count} mensen bij naam`),
    or: ' of ',
    names: ' en ',
    and: ' en ook ',
    also: ', en ',
    not: ', maar niet ',
    andNot: ' en niet ',
    orElse: '; en ook ',
  },
  en: {
    everybody: 'everybody',
    nobody: 'Nobody',
    gone: 'something that is gone',
    carry: {
      'job-role': 'with job role',
      team: 'in team',
      location: 'at location',
      'contract-type': 'with contract',
      tag: 'with tag',
    },
    called: 'called',
    people: (count) => (count === 1 ? '1 person by name' : `${count} people by name`),
    or: ' or ',
    names: ' and ',
    and: ' and also ',
    also: ', and ',
    not: ', but not ',
    andNot: ' and not ',
    orElse: '; and also ',
  },
};

const listed = (items: readonly string[], word: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${word}${items.at(-1)}`;

const capital = (sentence: string) => sentence.charAt(0).toLocaleUpperCase('nl') + sentence.slice(1);

export interface RuleReading {
  language: Language;
  /** The name of an id; a target whose name is not there is said to be gone. */
  nameOf: (id: string) => string | undefined;
  /** More people than this are counted instead of named. */
  mostNames?: number;
}

/** How a rule reads in one sentence: "Iedereen met functie Monteur of Chauffeur, en in team Zuid, maar niet op locatie Emmen". */
export function ruleInWords(rule: RequirementRule, { language, nameOf, mostNames = 3 }: RuleReading): string {
  const say = words[language];
  const nameOfTarget = (target: RuleTarget) =>
    ('id' in target ? nameOf(target.id) : 'value' in target ? target.value : '') || say.gone;
  const people = (targets: readonly RuleTarget[], word: string) =>
    targets.length > mostNames ? say.people(targets.length) : listed(targets.map(nameOfTarget), word);

  /** 'met functie A of B of in team C', people apart. */
  const phrases = (targets: readonly RuleTarget[]): string[] =>
    targetKinds.flatMap((kind) => {
      const ofKind = targets.filter((target) => target.kind === kind);
      if (ofKind.length === 0 || kind === 'everybody' || kind === 'person') return [];
      return [`${say.carry[kind]} ${listed(ofKind.map(nameOfTarget), say.or)}`];
    });
  const persons = (targets: readonly RuleTarget[]) => targets.filter(({ kind }) => kind === 'person');

  const condition = (targets: readonly RuleTarget[]): string => {
    const named = persons(targets);
    return [...phrases(targets), ...(named.length > 0 ? [`${say.called} ${people(named, say.or)}`] : [])].join(say.or);
  };
  const exception = (none: readonly RuleTarget[]): string => {
    const named = persons(none);
    const parts = [...phrases(none), ...(named.length > 0 ? [people(named, say.or)] : [])];
    return parts.length > 0 ? say.not + parts.join(say.andNot) : '';
  };
  const whom = ({ every, none }: RuleGroup): string => {
    const [only] = every;
    if (every.length !== 1 || !only)
      return [say.everybody, every.map(condition).join(say.also)].filter(Boolean).join(' ') + exception(none);
    const named = persons(only);
    const others = phrases(only).join(say.or);
    const parts = [others && `${say.everybody} ${others}`, named.length > 0 && people(named, say.names)];
    return parts.filter(Boolean).join(say.and) + exception(none);
  };
  const groups = groupsOf(rule);
  return groups.length === 0 ? say.nobody : capital(groups.map(whom).join(say.orElse));
}
