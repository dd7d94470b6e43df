/// Why files of an instrument were not written. Carries paths and names only.
public enum AuthoringError: Error, Hashable, Sendable {
  /// Something stands there already.
  case exists(path: String)
  /// The folder or file cannot be written.
  case cannotWrite(path: String)
  /// The folder of an instrument cannot be written to by this user.
  case readOnly(path: String)
  /// It cannot be the name of an instrument.
  case notAName(String)

  /// The status that a command ends with.
  public var status: Failure.Status {
    switch self {
    case .exists, .cannotWrite, .readOnly: .cannotCreate
    case .notAName: .usage
    }
  }
}
