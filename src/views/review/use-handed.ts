import { useState } from 'preact/hooks';
import type { ProtocolProblem } from '../../protocol/problem';
import { asKnownHere, type Handover, type KnownHere } from '../../review/handover';
import { type ReadHandover, readHandover } from '../../review/read-handover';
import { textIn } from '../take-file';

/** A draft that came from somebody else, or came back from them. */
export interface Handed {
  readonly handover: Handover | undefined;
  /** Goes up with each that is opened: what was filled in for one is not for the next. */
  readonly opened: number;
  /** The id of the protocol that its author goes by, where the reviewer does not have that. */
  readonly unknownProtocol: string | undefined;
  /** Why what was given cannot be opened. */
  readonly problem: { readonly reason: string; readonly problem?: ProtocolProblem } | undefined;
  /** Opens what a file holds, or a text with a handover in it. */
  open(file: string, content: string): Promise<void>;
  openFile(file: File): Promise<void>;
  /** The decision was taken here, and is to go back. */
  readonly decidedHere: boolean;
  /** The browser refused to store the decision. */
  readonly notKept: boolean;
  /** Takes up the handover with the decision that was taken here, and lets it be stored. */
  decided(handover: Handover, store: () => Promise<void>): void;
  close(): void;
}

// More is no draft.
const LARGEST_FILE = 1_000_000;

/** Opens handovers; `opened` gets each that could be, and stores what is to be remembered of it. */
export function useHanded(here: KnownHere, opened: (handover: Handover) => Promise<void>): Handed {
  const [handover, setHandover] = useState<Handover>();
  const [count, setCount] = useState(0);
  const [unknownProtocol, setUnknownProtocol] = useState<string>();
  const [decidedHere, setDecidedHere] = useState(false);
  const [notKept, setNotKept] = useState(false);
  const [problem, setProblem] = useState<Handed['problem']>();
  const take = (whole: Handover, here: boolean, store: () => Promise<void>): void => {
    setHandover(whole);
    setDecidedHere(here);
    setNotKept(false);
    void store().catch(() => setNotKept(true));
  };
  const open = async (file: string, content: string): Promise<void> => {
    const read = await readHandover(file, content);
    setProblem(problemOf(read));
    if (!read.ok) return;
    const known = asKnownHere(read.handover, here);
    setCount((now) => now + 1);
    setUnknownProtocol(known.draft.protocol ? undefined : read.handover.draft.protocol);
    take(known, false, () => opened(known));
  };
  return {
    ...{ handover, opened: count, unknownProtocol, problem, decidedHere, notKept, open },
    openFile: async (file) => {
      const read = await textIn(file, LARGEST_FILE);
      if (read.ok) await open(file.name, read.text);
      else setProblem({ reason: 'none' });
    },
    decided: (whole, store) => take(whole, true, store),
    close: () => setHandover(undefined),
  };
}

function problemOf(read: ReadHandover): Handed['problem'] {
  if (read.ok) return undefined;
  return read.reason === 'wrong' ? { reason: 'wrong', problem: read.problem } : { reason: read.reason };
}
