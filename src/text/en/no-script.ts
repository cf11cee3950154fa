import type { noScriptText as swedish } from '../sv/no-script';
import type { Translation } from '../translation';

export const noScriptText: Translation<typeof swedish> = {
  noScript: 'The page shows the population. With JavaScript on you can change indicator, year and municipality.',
};
