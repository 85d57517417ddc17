/** Pages of the website that mail and cards point to. The website has routes of these names. */
export const invitationUrl = (publicUrl: string, token: string): string => `${publicUrl}/welkom/${token}`;
export const resetUrl = (publicUrl: string, token: string): string => `${publicUrl}/nieuw-wachtwoord/${token}`;
export const firstCompanyUrl = (publicUrl: string, token: string): string => `${publicUrl}/eerste-bedrijf/${token}`;
export const signInUrl = (publicUrl: string): string => `${publicUrl}/inloggen`;
