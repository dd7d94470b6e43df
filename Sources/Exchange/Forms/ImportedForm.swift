public import Assessment

/// A form of another system, put into an instrument's terms but not yet believed.
///
/// Lines in the drafts mean nothing: they get their own once the drafts are written to files and read back.
public struct ImportedForm: Sendable {
  /// The structure and the scoring.
  public var instrument: InstrumentDraft
  /// The words, one pack per language that the form has.
  public var packs: [PackDraft]
  /// Everything that was left out, assumed or put in other terms.
  public var notes: [FormNote]

  /// States an import.
  public init(instrument: InstrumentDraft, packs: [PackDraft], notes: [FormNote]) {
    self.instrument = instrument
    self.packs = packs
    self.notes = notes
  }
}
