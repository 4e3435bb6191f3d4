import { describe, expect, it } from 'vitest';
import { type Sequence, sequenceIn } from '../../src/analyser/cues/cue-sequence';
import { scanSentence } from '../../src/analyser/text/scan';

const found = (text: string, sequence: Sequence) => sequenceIn(scanSentence(text), sequence, 'found')?.term;

describe('lists whose words follow one another', () => {
  it('finds them side by side', () => {
    expect(found('morgen sla ik je echt', ['hurts', 'i-we', 'victim'])).toBe('sla ik je');
  });

  it('lets as many words stand between as the number says', () => {
    expect(found('u bent toch wel een laffe kerel', ['you-are', 3, 'mean'])).toBe(
      'u bent toch wel een laffe',
    );
    expect(found('u bent toch wel een laffe kerel', ['you-are', 2, 'mean'])).toBeUndefined();
  });

  it('keeps to the order', () => {
    expect(found('je ik sla', ['hurts', 'i-we', 'victim'])).toBeUndefined();
  });

  it('knows the start of a sentence', () => {
    expect(found('Stelletje dieven.', ['^', 'gang'])).toBe('Stelletje');
    expect(found('Een verliefd stelletje.', ['^', 'gang'])).toBeUndefined();
  });
});
