/** What a view can have done outside of itself. */
export interface Outside {
  /** Puts a text on the clipboard; `false` when the browser did not let us. */
  copy(text: string): Promise<boolean>;
  /** Opens an https, mailto or tel address beside the page. */
  open(url: string): void;
  /** Shows a clause where it stands in the protocol. */
  openClause(clause: string): void;
}
