/** Mail kinds of this domain; the outbox page treats `reset` with more care. */
export const mailKinds = {
  invitation: 'people.invitation',
  reset: 'people.reset',
  passwordChanged: 'people.password-changed',
  accessMoved: 'people.access-moved',
};
