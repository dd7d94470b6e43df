/// Whom an instrument applies to.
public struct Fit: Hashable, Sendable {
  /// The lowest age in completed years, if there is one.
  public let minimumAge: Int?
  /// Whether it asks about a loss and so applies to bereaved people only.
  public let isForBereaved: Bool

  /// An instrument for everyone.
  public static let anyone = Fit(minimumAge: nil, isForBereaved: false)

  /// States whom it applies to.
  public init(minimumAge: Int?, isForBereaved: Bool) {
    self.minimumAge = minimumAge
    self.isForBereaved = isForBereaved
  }

  /// Why an instrument may not suit a person.
  public enum Doubt: Hashable, Sendable {
    /// Younger than the lowest age.
    case tooYoung(minimum: Int)
    /// The age is not known, and there is a lowest one.
    case ageUnknown(minimum: Int)
    /// Asks about a loss that the person has not had.
    case notBereaved
    /// Asks about a loss, and whether there was one is not known.
    case bereavementUnknown
  }

  /// Every reason to doubt that it suits this person; empty where it fits.
  public func doubts(about person: Respondent) -> [Doubt] {
    [ageDoubt(person.age), lossDoubt(person.isBereaved)].compactMap { $0 }
  }

  private func ageDoubt(_ age: Int?) -> Doubt? {
    guard let minimumAge else { return nil }
    guard let age else { return .ageUnknown(minimum: minimumAge) }
    return age < minimumAge ? .tooYoung(minimum: minimumAge) : nil
  }

  private func lossDoubt(_ isBereaved: Bool?) -> Doubt? {
    guard isForBereaved else { return nil }
    guard let isBereaved else { return .bereavementUnknown }
    return isBereaved ? nil : .notBereaved
  }
}
