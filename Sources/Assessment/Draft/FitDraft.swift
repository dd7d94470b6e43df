/// Whom an instrument applies to, as written.
public struct FitDraft: Hashable, Sendable {
  /// The lowest age.
  public var age: Located<Int>?
  /// Whether for bereaved people only.
  public var isForBereaved: Bool

  /// The shortest time since the loss.
  public var sinceLoss: Located<String>?

  /// As written.
  public init(age: Located<Int>? = nil, isForBereaved: Bool = false, sinceLoss: Located<String>? = nil) {
    self.age = age
    self.isForBereaved = isForBereaved
    self.sinceLoss = sinceLoss
  }
}
