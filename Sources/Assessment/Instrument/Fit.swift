/// Whom an instrument applies to.
public struct Fit: Hashable, Sendable {
  /// The lowest age in completed years, if there is one.
  public let minimumAge: Int?
  /// Whether it asks about a loss and so applies to bereaved people only.
  public let isForBereaved: Bool
  /// The shortest time since the loss, if there is one; a period.
  public let sinceLoss: Recall?

  /// An instrument for everyone.
  public static let anyone = Fit(minimumAge: nil, isForBereaved: false, sinceLoss: nil)

  /// States whom it applies to.
  public init(minimumAge: Int?, isForBereaved: Bool, sinceLoss: Recall?) {
    self.minimumAge = minimumAge
    self.isForBereaved = isForBereaved
    self.sinceLoss = sinceLoss
  }

  /// Why an instrument may not suit a person.
  public enum Doubt: Hashable, Sendable {
    /// Younger than the lowest age.
    case tooYoung(minimum: Int)
    /// The age is not known, and there is a lowest one.
    case ageUnknown(minimum: Int)
    /// Asks about a loss that the person has not had.
    case notBereaved
    /// The loss is more recent than the instrument allows for.
    case lossTooRecent(days: Int)
    /// When the loss was is not known, and there is a shortest time since.
    case lossTimeUnknown(days: Int)
    /// Asks about a loss, and whether there was one is not known.
    case bereavementUnknown
  }

  /// Every reason to doubt that it suits this person; empty where it fits.
  public func doubts(about person: Respondent) -> [Doubt] {
    [ageDoubt(person.age), lossDoubt(person.isBereaved), timeDoubt(person)].compactMap { $0 }
  }

  private func ageDoubt(_ age: Int?) -> Doubt? {
    guard let minimumAge else { return nil }
    guard let age else { return .ageUnknown(minimum: minimumAge) }
    return age < minimumAge ? .tooYoung(minimum: minimumAge) : nil
  }

  private func timeDoubt(_ person: Respondent) -> Doubt? {
    guard let days = sinceLoss?.days, person.isBereaved != false else { return nil }
    guard let since = person.daysSinceLoss else { return .lossTimeUnknown(days: days) }
    return since < days ? .lossTooRecent(days: days) : nil
  }

  private func lossDoubt(_ isBereaved: Bool?) -> Doubt? {
    guard isForBereaved else { return nil }
    guard let isBereaved else { return .bereavementUnknown }
    return isBereaved ? nil : .notBereaved
  }
}
