// The fields in the card of the selected issue: the editor's own words, and the reason of a rejection.

export class Fields {
  /** Whether the field for the editor's own words is open. */
  editing = $state(false);
  /** The contents of the field. */
  draft = $state('');
  /** Whether the field for the reason of a rejection is open. */
  rejecting = $state(false);
  reason = $state('');

  /** Closes the fields. Returns whether one was open. */
  leave(): boolean {
    const was = this.editing || this.rejecting;
    this.editing = false;
    this.rejecting = false;
    return was;
  }
}
