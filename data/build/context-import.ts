import type { Arc } from './boundaries-table';
export async function importContext(_f: string, _a: readonly Arc[], _i: (c: string) => boolean): Promise<string> { return ''; }
