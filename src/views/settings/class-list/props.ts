import type { ClassList, Person } from '../../../class-list/class-list';
import type { Settings } from '../../choices';
import type { Voice } from '../../voice';

/** What the section about the class list shows and can ask for. */
export interface ClassListProps {
  /** What is kept on this device. */
  readonly list: ClassList;
  /** How many people the school's management put on it beside those. */
  readonly fromSchool: number;
  readonly keep: Settings['keepClassList'];
  /** Whether the management chose how it is kept. */
  readonly keepForced: boolean;
  readonly voice: Voice;
  /** Changes the people as they are by then, all at once. Rejects when nothing could be stored. */
  change(update: (now: readonly Person[]) => readonly Person[]): Promise<void>;
  clear(): Promise<void>;
  keepAs(keep: Settings['keepClassList']): void;
}
