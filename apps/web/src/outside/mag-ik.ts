import { showMayI } from '@leerspoor/certifications-web/outside';
import { atPlace } from './place.js';

atPlace(showMayI);
