/** The steps in their order. */
export const STEPS = ['install', 'boundaries', 'tables', 'build', 'edit', 'site', 'publisher', 'publish'] as const;
export type StepId = (typeof STEPS)[number];

/** What is typed in a step; a command is the same in every language. */
export const COMMANDS: Readonly<Partial<Record<StepId, readonly string[]>>> = {
  install: ['npm ci'],
  build: ['npm run data -- --county 21 --boundaries kommuner.gpkg --facts mitt-lan --keep mitt-lan/gjort'],
  edit: ['npm run data -- --county mitt-lan/gjort/county.json --boundaries mitt-lan/gjort/boundaries --tiles mitt-lan/gjort/tiles.csv --facts mitt-lan'],
  site: ['npm run site', 'npm run serve'],
};
