/// Who owns an instrument and on what terms it may be used.
public struct Licence: Hashable, Sendable {
  /// The owner.
  public let holder: String
  /// The terms, in a few words.
  public let terms: String
  /// Where the terms were read.
  public let source: String
  /// Whether somebody checked them there.
  public let isVerified: Bool

  /// States the terms.
  public init(holder: String, terms: String, source: String, isVerified: Bool) {
    self.holder = holder
    self.terms = terms
    self.source = source
    self.isVerified = isVerified
  }
}
