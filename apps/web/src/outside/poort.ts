import { showGate } from '@leerspoor/certifications-web/outside';
import { atPlace } from './place.js';

atPlace(showGate);
