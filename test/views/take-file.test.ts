import { describe, expect, it, vi } from 'vitest';
import { takeChosen, takeDropped, textIn } from '../../src/views/take-file';

const FILE = new File(['abc'], 'list.json');

/** What a drop brings along. */
function dropOf(...files: File[]): DragEvent & { preventDefault: ReturnType<typeof vi.fn> } {
  return { preventDefault: vi.fn(), dataTransfer: { files } } as never;
}

describe('a file', () => {
  it('is read as long as it is no larger than that', async () => {
    expect(await textIn(FILE, 3)).toEqual({ ok: true, text: 'abc' });
  });

  it('that is too large is not brought into memory', async () => {
    const read = vi.spyOn(FILE, 'text');
    expect(await textIn(FILE, 2)).toEqual({ ok: false, reason: 'too_long' });
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it('that turns out to be a folder is refused and not thrown over', async () => {
    const folder = { size: 0, text: () => Promise.reject(new Error('NotReadableError')) } as unknown as File;
    expect(await textIn(folder, 3)).toEqual({ ok: false, reason: 'not_readable' });
  });

  it('that was chosen is taken, and can be chosen again', () => {
    const take = vi.fn(async () => undefined);
    const field = { files: [FILE], value: 'C:\\fakepath\\list.json' };
    takeChosen(field as unknown as HTMLInputElement, take);
    expect(take).toHaveBeenCalledExactlyOnceWith(FILE);
    expect(field.value).toBe('');
  });

  it('that was dropped is taken and does not take the place of the page', () => {
    const take = vi.fn(async () => undefined);
    const drop = dropOf(FILE);
    takeDropped(drop, take);
    expect(take).toHaveBeenCalledExactlyOnceWith(FILE);
    expect(drop.preventDefault).toHaveBeenCalled();
    takeDropped(dropOf(), take);
    expect(take).toHaveBeenCalledTimes(1);
  });
});
