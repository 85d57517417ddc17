import { consequencesOf, type Requirement, ruleInWords, targetsOf } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';
import { nameOf } from '../type/certificate-type.view.js';
import { type RequirementEntity } from './requirement.entity.js';

type Row = Omit<RequirementEntity, 'tokens' | 'clauses'> & {
  typeNameNl: string;
  typeNameEn: string;
  people: number;
  lacking: number;
};

export const requirementView = (row: Row, names: ReadonlyMap<string, string>, language: Language): Requirement => ({
  id: row.id,
  version: row.version,
  type: { id: row.typeId, name: nameOf({ nameNl: row.typeNameNl, nameEn: row.typeNameEn }, language) },
  rule: row.rule,
  basis: row.basis,
  source: row.source,
  leadTime: row.leadTime,
  blocksWork: row.blocksWork,
  appliesFrom: row.appliesFrom,
  targets: targetsOf(row.rule).map((target) => ({
    kind: target.kind,
    name: 'id' in target ? (names.get(target.id) ?? '') : 'value' in target ? target.value : '',
  })),
  who: ruleInWords(row.rule, { language, nameOf: (id) => names.get(id) }),
  endsOn: row.endsOn,
  people: row.people,
  lacking: row.lacking,
  consequences: consequencesOf(row.basis),
});
