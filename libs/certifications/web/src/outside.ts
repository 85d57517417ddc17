export { showGate } from './outside/gate.js';
export { showMayI } from './outside/may-i.js';
