/// A named kind of response as written.
public struct ResponseDraft: Hashable, Sendable {
  /// Its name.
  public var id: Located<String>
  /// The kind's name, such as `choice`.
  public var kind: Located<String>
  /// The values, for `choice` and `multiple`.
  public var values: [Located<Int>]
  /// The lowest number, for `integer`, `decimal` and `duration`.
  public var min: Located<Rational>?
  /// The highest number.
  public var max: Located<Rational>?
  /// The unit, for numbers.
  public var unit: Located<String>?
  /// The longest text; 2,000 characters where not stated.
  public var maxLength: Located<Int>?

  /// A kind of response as written.
  public init(
    id: Located<String>, kind: Located<String>, values: [Located<Int>] = [],
    min: Located<Rational>? = nil, max: Located<Rational>? = nil, unit: Located<String>? = nil,
    maxLength: Located<Int>? = nil
  ) {
    self.id = id
    self.kind = kind
    self.values = values
    self.min = min
    self.max = max
    self.unit = unit
    self.maxLength = maxLength
  }
}
