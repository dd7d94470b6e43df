/// The respondent's sex, where an instrument asks for it. The raw value is stored.
public enum Sex: UInt8, CaseIterable, Sendable, Hashable {
  /// Female.
  case female = 1
  /// Male.
  case male = 2

  /// The word used in files and expressions.
  public var name: String {
    switch self {
    case .female: "female"
    case .male: "male"
    }
  }

  /// The sex of that name.
  public init?(name: some StringProtocol) {
    guard let sex = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = sex
  }
}
