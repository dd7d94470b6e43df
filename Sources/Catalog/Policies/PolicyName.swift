/// The six policies; the raw value is the file's name without its ending.
public enum PolicyName: String, CaseIterable, Sendable {
  /// How consent is asked for, given and ended.
  case consent
  /// What is done in a crisis.
  case crisis
  /// Which instruments are used, and how.
  case instruments
  /// Who reaches and may do what.
  case access
  /// How long what is kept.
  case retention
  /// How long a session lasts, and what a wrong passphrase costs.
  case session

  /// The file's name.
  public var file: String { "\(rawValue).yaml" }

  /// The policy of that file name.
  init?(file: String) {
    guard let name = Self.allCases.first(where: { $0.file == file }) else { return nil }
    self = name
  }
}
