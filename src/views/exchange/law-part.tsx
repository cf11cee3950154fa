import { LAW_STATES, lawCounts, lawRows, type LawRow } from '../../domain/exchange/law';
import { LAW_ITEMS } from '../../domain/read-in/fields';
import { roundOf } from '../../domain/moment';
import type { LawItem } from '../../domain/round';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { changeScene } from '../../state/scene-store';
import { today } from '../../state/today';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';
import { lawText } from '../../text/sv/law';
import { ClassMap, type ClassArea } from './class-map';
import { LawComing } from './law-coming';
import { LawParagraphs } from './law-paragraphs';
import { LawTable, lawReading } from './law-table';

const CLASSES = LAW_STATES.map((status) => lawText.stateLabels[status]);

function areaOf(row: LawRow, item: LawItem): ClassArea {
  const said = row.items[item];
  return { code: row.code, index: said.state === 'missing' ? MISSING_CLASS : LAW_STATES.indexOf(said.value.status), reading: lawReading(row, item) };
}

/** The spread of one thing over the county; nobody is named and nothing is ranked. */
function sentenceOf(rows: readonly LawRow[], item: LawItem): string {
  const { yes, ongoing, missing } = lawCounts(rows, item);
  const answered = rows.length - missing;
  return answered === 0 ? lawText.nobody(lawText.items[item]) : lawText.sentence(lawText.items[item], yes, ongoing, answered);
}

/** What the municipalities have in place by lag (2023:196), what comes next, and what the law says. */
export function LawPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const { dataset } = setting.snapshots;
  const round = roundOf(scene, dataset);
  const item = LAW_ITEMS.find((one) => one === scene.item) ?? 'lagesbild';
  const day = today();
  const rows = lawRows(round, dataset.county.municipalities, day);
  const invented = round?.invented ?? false;
  const sentence = sentenceOf(rows, item);
  return (
    <>
      <div className="exchange-stage exchange-law-stage exchange-map-first">
        <div className="exchange-main">
          <h3>{lawText.heading}</h3>
          {round === null ? <p>{lawText.none}</p> : (
            <>
              {invented ? <p><span className="invented-mark" data-invented="">{exploreText.invented}</span>{` ${exchangeText.inventedLong}`}</p>
                : <p>{lawText.from(round.name, round.date)}</p>}
              <div role="group" aria-label={lawText.shown} className="exchange-chips">
                {LAW_ITEMS.map((one) => (
                  <button
                    key={one} type="button" aria-pressed={one === item}
                    onClick={() => changeScene({ item: one === 'lagesbild' ? null : one, highlight: null })}
                  >
                    {lawText.items[one]}
                  </button>
                ))}
              </div>
              <LawTable rows={rows} shown={item} invented={invented} municipality={scene.municipality} />
              <LawComing rows={rows} round={round} today={day} />
            </>
          )}
        </div>
        <ClassMap
          {...setting} scene={scene} id={`lag-${item}`} label={`${lawText.items[item]} (${lawText.sections[item]})`} scheme="purple" classes={CLASSES}
          missing={lawText.missing} areas={rows.map((row) => areaOf(row, item))} invented={invented}
          note={invented ? lawText.invented(sentence) : sentence}
        />
      </div>
      <LawParagraphs shown={item} />
    </>
  );
}
