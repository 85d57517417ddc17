import { type INestApplicationContext } from '@nestjs/common';
import { type JobHandler } from '@leerspoor/platform-server';

/** Every kind of job that this process does. */
export const handlersOf = (_app: INestApplicationContext): JobHandler[] => [];
