import type { TaskSource } from '@leerspoor/platform-web';

export const hasCertificates = false;
export const useUnread = (): number | undefined => undefined;
const nothing: TaskSource = () => ({ tasks: [], total: 0, error: null });
export const useMyTasks = nothing;
export const useTeamTasks = nothing;
export const useCompanyTasks = nothing;
const Empty = () => null;
export const ForecastBox = Empty;
export const QueueLine = Empty;
export const TeamsBox = Empty;
export const TeamLines = Empty;
