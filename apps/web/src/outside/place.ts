/** Where a page that stands outside the app shows itself, and the secret in its address. */
export function atPlace(show: (place: HTMLElement, token: string) => void): void {
  const place = document.getElementById('root');
  if (place) show(place, window.location.pathname.split('/')[2] ?? '');
}
