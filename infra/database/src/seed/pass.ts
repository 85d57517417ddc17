import sharp from 'sharp';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Pass {
  title: string;
  name: string;
  /** Before the day that stands on it. */
  label?: string;
  until: string;
}

/** A picture of a made-up pass, as somebody would photograph it on a table. */
export function drawPass({ title, name, label = 'Geldig t/m', until }: Pass): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
    <rect width="1200" height="900" fill="#8a7b62"/><rect width="1200" height="900" fill="#6f624d" opacity=".35" transform="skewY(3)"/>
    <g transform="translate(150 170) rotate(-3)"><rect width="900" height="560" rx="36" fill="#fffdf8"/><rect width="900" height="120" rx="36" fill="#1c563a"/><rect y="80" width="900" height="44" fill="#1c563a"/>
    <text x="50" y="82" font-family="sans-serif" font-size="52" font-weight="700" fill="#fffdf8">${escaped(title)}</text>
    <rect x="50" y="170" width="210" height="270" rx="12" fill="#d9e2e4"/><circle cx="155" cy="260" r="55" fill="#93a9b0"/><path d="M70 440c10-90 160-90 170 0z" fill="#93a9b0"/>
    <g font-family="sans-serif" fill="#1b211d"><text x="310" y="230" font-size="30" fill="#5f5848">Naam</text><text x="310" y="280" font-size="44" font-weight="700">${escaped(name)}</text>
    <text x="310" y="360" font-size="30" fill="#5f5848">${escaped(label)}</text><text x="310" y="410" font-size="44" font-weight="700">${escaped(until)}</text><text x="50" y="515" font-size="26" fill="#5f5848">Voorbeeld, geen echt document</text></g></g></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}
