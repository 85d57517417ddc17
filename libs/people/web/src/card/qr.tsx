import QRCode from 'qrcode';

/** A QR as vector squares: sharp on paper at any size, and no picture to load. */
export function Qr({ value, label, size }: { value: string; label: string; size: number }) {
  const { modules } = QRCode.create(value, { errorCorrectionLevel: 'M' });
  const dark = Array.from({ length: modules.size * modules.size }, (_, index) => index).filter(
    (index) => modules.data[index],
  );
  const path = dark.map((index) => `M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z`).join('');
  return (
    <svg
      width={size}
      height={size}
      viewBox={`-2 -2 ${modules.size + 4} ${modules.size + 4}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x="-2" y="-2" width={modules.size + 4} height={modules.size + 4} fill="#FFFDF8" />
      <path d={path} fill="#0B2A1D" />
    </svg>
  );
}
