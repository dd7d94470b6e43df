/// Whom an instrument applies to, as written.
public struct FitDraft: Hashable, Sendable {
  /// The lowest age.
  public var age: Located<Int>?
  /// Whether for bereaved people only.
  public var isForBereaved: Bool

  /// As written.
  public init(age: Located<Int>? = nil, isForBereaved: Bool = false) {
    self.age = age
    self.isForBereaved = isForBereaved
  }
}
