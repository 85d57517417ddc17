export const menuNl = {
  admin: 'Herinneringen',
  adminNote: 'Wie krijgt wat, volgens welke regels, en het bewijs ervan',
} as const;
