import { type EvidenceFile, type RemovedFile } from '@leerspoor/certifications-contract';

/** Whether it proves it for several people at once. */
interface Shared {
  shared: boolean;
}

/** The files of a certificate or an activity: those that are there, and those that HR took away. */
export interface FileRows {
  files: (EvidenceFile & Shared)[];
  removedFiles: (RemovedFile & Shared)[];
}
