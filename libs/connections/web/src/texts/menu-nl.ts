export const menuNl = {
  admin: 'Importeren',
  adminNote: 'Mensen of certificaten uit een bestand, met een proef vooraf en een weg terug',
} as const;
