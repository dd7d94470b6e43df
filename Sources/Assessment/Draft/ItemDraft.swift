/// An item as written.
public struct ItemDraft: Hashable, Sendable {
  /// Its name.
  public var id: Located<String>
  /// The named kind of response.
  public var response: Located<String>
  /// The condition under which it is asked.
  public var askWhen: Located<String>?
  /// `0` or `omit`; must stand beside a condition.
  public var hidden: Located<String>?
  /// `0` or `omit`.
  public var notApplicable: Located<String>?
  /// Whether it asks about danger.
  public var isSafety: Bool
  /// Whether it is better asked alone.
  public var isSensitive: Bool
  /// Its LOINC code.
  public var loinc: Located<String>?

  /// An item as written.
  public init(
    id: Located<String>, response: Located<String>, askWhen: Located<String>? = nil,
    hidden: Located<String>? = nil, notApplicable: Located<String>? = nil, isSafety: Bool = false,
    isSensitive: Bool = false, loinc: Located<String>? = nil
  ) {
    self.id = id
    self.response = response
    self.askWhen = askWhen
    self.hidden = hidden
    self.notApplicable = notApplicable
    self.isSafety = isSafety
    self.isSensitive = isSensitive
    self.loinc = loinc
  }
}
