public import Casework

/// What became of a statement that was kept outside: whether it is its author's, and whether the vault still says
/// what it said then.
public struct StatementExamination: Hashable, Sendable {
  /// How the signature stands.
  public enum Authorship: String, Sendable {
    /// The author's own, over exactly this text.
    case holds
    /// Somebody else's, or the text was changed.
    case fails
    /// The vault's directory, as it stood then, has no such user.
    case unknown
  }

  /// How the place stands at which the chain ended then.
  public enum Head: Hashable, Sendable {
    /// The same event, and every one before it follows on the other.
    case held
    /// Another event stands there: the record was rewritten.
    case differs
    /// The chain ends before: something was cut off, or an older copy was put back.
    case missing(last: UInt64)
    /// An event before it does not follow the one before.
    case broken(at: UInt64)
  }

  /// What is stated.
  public let statement: CheckStatement
  /// How the signature stands.
  public let authorship: Authorship
  /// What the author may act as, by the directory as it stood then.
  public let roles: Set<Role>
  /// Whether it is about this very vault, by its fingerprint.
  public let isThisVault: Bool
  /// How the head stands.
  public let head: Head

  /// Whether everything fits.
  public var holds: Bool { authorship == .holds && isThisVault && head == .held }
}
