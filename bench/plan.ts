/** What a run of the bench measures. */
import { PLAIN, PROFILES, type Profile } from './cold-load.ts';

/** Made-up countries that are measured unless told otherwise. */
const LARGE = [290, 6000];

/** How many areas are measured, and under which profiles. */
export interface Plan {
  readonly areas: number;
  readonly profiles: readonly Profile[];
}

function profilesNamed(names: string): readonly Profile[] {
  return names.split(',').map((name) => {
    const profile = PROFILES.find((one) => one.name === name);
    if (profile === undefined) throw new Error(`--profiles knows ${PROFILES.map((one) => one.name).join(', ')}, not "${name}"`);
    return profile;
  });
}

/**
 * @param built how many areas the built site has
 * @param asked comma-separated, as the command was told; when neither is, all that is promised
 * @throws Error for an unknown profile or a number of areas that is none
 */
export function plansFor(built: number, asked: { readonly areas?: string | undefined; readonly profiles?: string | undefined }): readonly Plan[] {
  if (asked.areas === undefined && asked.profiles === undefined) {
    return [{ areas: built, profiles: PROFILES }, ...LARGE.map((areas) => ({ areas, profiles: [PLAIN] }))];
  }
  const profiles = asked.profiles === undefined ? [PLAIN] : profilesNamed(asked.profiles);
  return (asked.areas ?? String(built)).split(',').map((text) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`--areas wants whole numbers, not "${text}"`);
    return { areas: Number(text), profiles };
  });
}
