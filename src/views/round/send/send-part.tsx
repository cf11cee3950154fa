import { StyleSheet } from '../../../ui/style-sheet';
import styleSheet from '../give/give.css?url';
import type { RoundPartProps } from '../round-part';
import { ReminderSection } from './reminder-section';
import { TemplateSection } from './template-section';

/** What goes out to the municipalities: the template, and later the reminders. */
export default function SendPart({ setting, round }: RoundPartProps) {
  const { dataset } = setting.snapshots;
  return (
    <div className="give">
      <StyleSheet href={styleSheet} />
      <TemplateSection dataset={dataset} />
      <ReminderSection round={round} municipalities={dataset.county.municipalities} />
    </div>
  );
}
