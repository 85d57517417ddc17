// A spreadsheet works out a cell that begins like this, also behind spaces, and also in the wide forms of East Asian keyboards.
const working = /^[\s\u200b\ufeff]*[=+\-@|%\t\r＝＋－＠｜％]/;
const unwritable =
  // eslint-disable-next-line no-control-regex -- the characters that a file of text may not hold are the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that a spreadsheet shows and never works out (security E6): what begins like a formula gets an apostrophe in front. */
export function safeCell(text: string): string {
  const writable = text.replace(unwritable, '');
  return working.test(writable) ? `'${writable}` : writable;
}
