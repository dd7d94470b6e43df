/// A licence as written.
public struct LicenceDraft: Hashable, Sendable {
  /// The owner.
  public var holder: Located<String>
  /// The terms.
  public var terms: Located<String>
  /// Where the terms were read.
  public var source: Located<String>
  /// Whether somebody checked them.
  public var verified: Bool

  /// A licence as written.
  public init(
    holder: Located<String>, terms: Located<String>, source: Located<String>, verified: Bool
  ) {
    self.holder = holder
    self.terms = terms
    self.source = source
    self.verified = verified
  }
}
