import pino from 'pino';

/** All that a log line may hold: codes, ids and counts. There is no field for what somebody typed. */
type LogFields = {
  readonly event: string;
  readonly path?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly meetingId?: string;
  readonly count?: number;
  readonly milliseconds?: number;
};

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** Writes only the named fields, whatever else an object may carry. */
export function log(level: 'info' | 'warn' | 'error', fields: LogFields): void {
  const { event, path, code, reason, meetingId, count, milliseconds } = fields;
  logger[level]({ event, path, code, reason, meetingId, count, milliseconds });
}
