import type { Hours } from './pack.ts';

/** Where a pack does not say: office hours, Monday to Friday. */
const USUAL: Hours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' };
const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Is a moment (ISO 8601) within working hours? A time with an offset, or with none, is the writer's own clock and read as it stands;
 * one in `Z` is turned to the pack's zone where it names one. False for what is no time.
 */
export function withinHours(at: string | undefined, hours: Hours = USUAL): boolean {
  const local = at === undefined ? undefined : localTime(at, hours.zone);
  if (!local || !hours.days.includes(local.day)) return false;
  return local.clock >= hours.from && local.clock < hours.to;
}

/** Day of the week (0 is Sunday) and clock (`HH:MM`) of a moment. */
function localTime(at: string, zone: string | undefined): { day: number; clock: string } | undefined {
  const [whole, year, month, day, hour, minute, offset] = ISO.exec(at) ?? [];
  if (whole === undefined) return undefined;
  if (offset === 'Z' && zone !== undefined) {
    const moment = new Date(at);
    return Number.isNaN(moment.getTime()) ? undefined : inZone(moment, zone);
  }
  const midday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12));
  return Number.isNaN(midday.getTime()) ? undefined : { day: midday.getUTCDay(), clock: `${hour}:${minute}` };
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function inZone(moment: Date, zone: string): { day: number; clock: string } | undefined {
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(moment);
  } catch {
    return undefined; // a zone this machine does not know
  }
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { day: DAYS.indexOf(part('weekday')), clock: `${part('hour')}:${part('minute')}` };
}
