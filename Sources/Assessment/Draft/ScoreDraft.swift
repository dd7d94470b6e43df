/// A score as written.
public struct ScoreDraft: Hashable, Sendable {
  /// Its name.
  public var id: Located<String>
  /// The expression.
  public var value: Located<String>
  /// The condition under which it applies.
  public var appliesWhen: Located<String>?
  /// Its categories; `nil` for a number.
  public var categories: [Located<String>]?
  /// What happens to missing terms.
  public var missing: MissingDraft?
  /// Its bands, in the order written.
  public var bands: [BandDraft]
  /// The default cut-off.
  public var positive: CutOffDraft?
  /// Named cut-offs.
  public var norms: [NormDraft]
  /// Figures on change.
  public var change: ChangeDraft?
  /// Its LOINC code.
  public var loinc: Located<String>?

  /// A score as written.
  public init(
    id: Located<String>, value: Located<String>, appliesWhen: Located<String>? = nil,
    categories: [Located<String>]? = nil, missing: MissingDraft? = nil, bands: [BandDraft] = [],
    positive: CutOffDraft? = nil, norms: [NormDraft] = [], change: ChangeDraft? = nil,
    loinc: Located<String>? = nil
  ) {
    self.id = id
    self.value = value
    self.appliesWhen = appliesWhen
    self.categories = categories
    self.missing = missing
    self.bands = bands
    self.positive = positive
    self.norms = norms
    self.change = change
    self.loinc = loinc
  }
}
