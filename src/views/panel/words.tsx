import type { VNode } from 'preact';
import type { Finding } from '../../analyser/report';
import { FileIcon } from '../icons';
import { shortened, type Voice } from '../voice';

const LONGEST = 90;

interface Props {
  readonly finding: Finding;
  readonly voice: Voice;
}

/** The words in question as a quotation, or the attachment's name; nothing when the whole post is meant. */
export function Words({ finding, voice }: Props): VNode | null {
  if (!finding.words) return null;
  if (finding.span) {
    return (
      <p class="quoted">
        <q dir="auto">{shortened(finding.words, LONGEST)}</q>
      </p>
    );
  }
  return (
    <p class="quoted">
      <FileIcon />
      <span class="unseen">{voice.say('finding_attachment')}: </span>
      <bdi>{shortened(finding.words, LONGEST)}</bdi>
    </p>
  );
}
