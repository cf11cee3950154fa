import { useMemo } from 'react';
import { initiativesOf } from '../../domain/exchange/initiatives';
import { wantedThemes, wishesOf, type WantedTheme, type Wishes } from '../../domain/exchange/wishes';
import { roundOf } from '../../domain/moment';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { capitalise, missingText } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';
import { exchangeThemesText as words } from '../../text/sv/exchange-themes';
import { exploreText } from '../../text/sv/explore';
import { ClassMap, type ClassArea } from './class-map';
import { ThemeBars } from './theme-bars';
import { ThemeFellows } from './theme-fellows';
import { ThemeHeat } from './theme-heat';

function areaOf(code: string, { codes }: WantedTheme, silent: Wishes['silent']): ClassArea {
  const reason = silent.get(code);
  if (reason !== undefined) return { code, index: MISSING_CLASS, reading: missingText(reason) };
  return codes.includes(code) ? { code, index: 1, reading: words.wants } : { code, index: 0, reading: words.wantsNot };
}

/** Which themes the municipalities wish to learn about, who wishes for the same, and how far away they are. */
export function ThemesPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const { dataset } = setting.snapshots;
  const { municipalities } = dataset.county;
  const round = roundOf(scene, dataset);
  const wishes = useMemo(() => wishesOf(round, municipalities, dataset.themes), [round, municipalities, dataset]);
  const wanted = useMemo(() => wantedThemes(wishes, dataset.themes), [wishes, dataset]);
  const entries = useMemo(() => (round?.invented === false ? initiativesOf(dataset, round) : []), [dataset, round]);
  const shown = wanted.find(({ theme }) => theme.id === scene.theme) ?? wanted[0];
  if (round === null || shown === undefined) return <p>{words.none}</p>;
  const { invented } = round;
  const chosen = municipalities.find(({ code }) => code === scene.municipality) ?? null;
  const answered = municipalities.length - wishes.silent.size;
  const { label, listed } = shown.theme;
  const summary = invented ? words.invented(words.inventedSummary(answered, municipalities.length)) : words.summary(answered, municipalities.length, round.name);
  return (
    <div className="exchange-stage exchange-map-first">
      <div className="exchange-main">
        <p className="exchange-count" {...(invented ? { 'data-invented': '' } : {})}>{summary}</p>
        {scene.theme !== null && shown.theme.id !== scene.theme && <p role="status">{exchangeText.unknownTheme}</p>}
        <ThemeBars wanted={wanted} shown={shown.theme.id} invented={invented} />
        <ThemeFellows chosen={chosen} municipalities={municipalities} wishes={wishes} round={round} shown={shown} />
        <ThemeHeat wanted={wanted} silent={wishes.silent} municipalities={municipalities} entries={entries} invented={invented} />
      </div>
      <ClassMap
        {...setting} scene={scene} id="teman" label={words.map(listed ? label : `”${label}”`)} scheme="orange" classes={words.classes}
        missing={words.missing} areas={municipalities.map(({ code }) => areaOf(code, shown, wishes.silent))} invented={invented}
        note={invented ? `${capitalise(exploreText.invented)}: ${exchangeText.inventedLong}` : summary}
      />
    </div>
  );
}
