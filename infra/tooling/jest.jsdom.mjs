// What Mantine and our own code ask of a browser and jsdom cannot do without a screen.
const never = () => undefined;

window.matchMedia ??= (media) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: never,
  removeEventListener: never,
  addListener: never,
  removeListener: never,
  dispatchEvent: () => false,
});

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
window.ResizeObserver ??= Observer;
window.IntersectionObserver ??= Observer;
window.HTMLElement.prototype.scrollIntoView ??= never;
window.HTMLElement.prototype.scrollTo ??= never;
window.scrollTo = never;
window.URL.createObjectURL ??= () => 'blob:test';
window.URL.revokeObjectURL ??= never;
Object.defineProperty(document, 'fonts', {
  configurable: true,
  value: { addEventListener: never, removeEventListener: never, ready: Promise.resolve() },
});

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
