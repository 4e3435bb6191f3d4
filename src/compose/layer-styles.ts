/** What our layer needs to stand in any page; how the rest in it looks is the view's. Inline geometry comes on top. */
export const LAYER_STYLES = `
.at-words, .at-mark, .at-panel { position: fixed; left: 0; top: 0; }
.at-words { width: 0; height: 0; pointer-events: none; }
.at-mark, .at-panel { width: max-content; max-width: calc(100vw - 16px); pointer-events: auto; }
.at-panel { outline: none; }
.at-panel:empty, .at-hold dialog:not(:modal) { display: none; }
.underline {
  --line: #d02733;
  position: fixed;
  box-sizing: border-box;
  pointer-events: none;
  border-radius: 2px 2px 0 0;
  border-bottom: 3px solid var(--line);
  background: color-mix(in srgb, var(--line) 10%, transparent);
}
.underline[data-level='warn'] {
  --line: #c2700a;
  border-bottom: 2px dashed var(--line);
  background: none;
}
.underline[data-active] { background: color-mix(in srgb, var(--line) 26%, transparent); }
@media (forced-colors: active) {
  .underline { border-bottom-color: Mark; background: none; }
}
`;
