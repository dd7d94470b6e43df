/// How the answers reached the record. The raw value is stored.
public enum Mode: UInt8, CaseIterable, Sendable, Hashable {
  /// The counselor reads aloud and keys the answer.
  case readAloud = 1
  /// The member points at large choices on a card.
  case showCard = 2
  /// The member reads and keys alone.
  case selfCompleted = 3
  /// The counselor reads over the telephone.
  case phone = 4
  /// Someone else answers for the member; never a safety item.
  case proxy = 5

  /// The name used in commands and exports.
  public var name: String {
    switch self {
    case .readAloud: "read-aloud"
    case .showCard: "show-card"
    case .selfCompleted: "self"
    case .phone: "phone"
    case .proxy: "proxy"
    }
  }

  /// The mode of that name.
  public init?(name: some StringProtocol) {
    guard let mode = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = mode
  }

  /// Which of the two forms that instruments know it is.
  public var administration: Administration {
    switch self {
    case .readAloud, .showCard, .phone, .proxy: .interviewer
    case .selfCompleted: .alone
    }
  }
}
