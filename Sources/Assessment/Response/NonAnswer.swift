/// Why an item has no answer. The raw value is stored; missing is never zero.
public enum NonAnswer: UInt8, CaseIterable, Sendable, Hashable {
  /// The person would rather not say.
  case declined = 1
  /// The person does not know.
  case unknown = 2
  /// The person was too distressed to be asked on.
  case distressed = 3
  /// The question was not understood.
  case notUnderstood = 4
  /// The question does not apply to the person.
  case notApplicable = 5
  /// Nobody asked, or nothing was keyed.
  case notAsked = 6

  /// The name used in results.
  public var name: String {
    switch self {
    case .declined: "declined"
    case .unknown: "unknown"
    case .distressed: "distressed"
    case .notUnderstood: "not-understood"
    case .notApplicable: "not-applicable"
    case .notAsked: "not-asked"
    }
  }

  /// The cell of a CSV file that says so; empty for `notAsked`.
  public var cell: String { self == .notAsked ? "" : "!" + name }

  /// The reason that a cell of a CSV file states.
  public init?(cell: some StringProtocol) {
    guard let reason = Self.allCases.first(where: { $0.cell == cell }) else { return nil }
    self = reason
  }
}
