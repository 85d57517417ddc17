import { useWide } from '@leerspoor/platform-ui';
import { useTexts } from '../texts.js';

/** The green half: a working life as a line with stops. Decoration, and not fetched on a phone. */
export function EntryArt() {
  const t = useTexts();
  if (!useWide()) return null;
  return (
    <div className="entry-art" aria-hidden="true">
      <svg viewBox="0 0 720 900" preserveAspectRatio="xMidYMid slice">
        <path
          d="M150-20v330a120 120 0 0 0 120 120h150a120 120 0 0 1 120 120v380"
          fill="none"
          stroke="#45835E"
          strokeWidth="14"
        />
        <path d="M150-20v330a120 120 0 0 0 120 120h70" fill="none" stroke="#FFFDF8" strokeWidth="14" />
        <circle cx="150" cy="110" r="20" fill="#FFFDF8" />
        <circle cx="150" cy="270" r="20" fill="#FFFDF8" />
        <circle cx="345" cy="430" r="26" fill="#1C563A" stroke="#E8A825" strokeWidth="14" />
        <circle cx="540" cy="590" r="17" fill="#1C563A" stroke="#69A07B" strokeWidth="10" />
        <circle cx="540" cy="750" r="17" fill="#1C563A" stroke="#69A07B" strokeWidth="10" />
        <g fill="#FFFDF8" fontSize="25" fontWeight="560">
          <text x="192" y="119">
            {t('signIn.art.a')}
          </text>
          <text x="192" y="279">
            {t('signIn.art.b')}
          </text>
          <text x="392" y="404" fontWeight="720">
            {t('signIn.art.c')}
          </text>
        </g>
        <g fill="#BBD5BF" fontSize="25" textAnchor="end">
          <text x="508" y="599">
            {t('signIn.art.d')}
          </text>
          <text x="508" y="759">
            {t('signIn.art.e')}
          </text>
        </g>
      </svg>
    </div>
  );
}
