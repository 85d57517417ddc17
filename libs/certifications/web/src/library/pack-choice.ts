import { type PackProposal } from '@leerspoor/certifications-contract';

/** What is ticked: codes of types, and codes of which the requirement is added too. */
export interface PackChoice {
  types: ReadonlySet<string>;
  asked: ReadonlySet<string>;
}

export const canAsk = ({ requirement }: PackProposal): boolean =>
  requirement !== null && !requirement.exists && (requirement.everybody || requirement.jobRoles.length > 0);

const hasPeople = ({ requirement }: PackProposal) => (requirement?.people ?? 0) > 0;

/** To begin with: what names somebody here, and types that come without a requirement. */
export const proposedChoice = (proposals: readonly PackProposal[]): PackChoice => ({
  types: new Set(
    proposals
      .filter((one) => one.typeId === null && (one.requirement === null || hasPeople(one)))
      .map(({ code }) => code),
  ),
  asked: new Set(proposals.filter((one) => canAsk(one) && hasPeople(one)).map(({ code }) => code)),
});

function turned(set: ReadonlySet<string>, code: string, isOn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isOn) next.add(code);
  else next.delete(code);
  return next;
}

/** Without the type nothing can be asked. */
export const withType = ({ types, asked }: PackChoice, { code }: PackProposal, isOn: boolean): PackChoice => ({
  types: turned(types, code, isOn),
  asked: isOn ? asked : turned(asked, code, false),
});

/** Asking for a type takes it into use. */
export const withAsking = (
  { types, asked }: PackChoice,
  { code, typeId }: PackProposal,
  isOn: boolean,
): PackChoice => ({
  types: isOn && typeId === null ? turned(types, code, true) : types,
  asked: turned(asked, code, isOn),
});
