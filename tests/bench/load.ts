// What else the machine was doing: absolute times mean little without it.
import { cpus, loadavg } from 'node:os';

/** In words, for a line of figures. */
export const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors`;
