/** What a proof may be: a photo or a PDF. */
export const evidenceFiles = 'image/jpeg,image/png,image/webp,image/heic,application/pdf';
