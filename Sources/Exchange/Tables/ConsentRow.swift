public import Assessment
public import Casework

/// One row of a consent file. Whether the policy allows it is for whoever records it to check.
public struct ConsentRow: Hashable, Sendable {
  /// Who agreed, as the file says it.
  public enum By: Hashable, Sendable {
    /// The member.
    case member
    /// A guardian.
    case guardian
  }

  /// The line on which it starts.
  public let line: Int
  /// The member's pseudonym in its stored spelling.
  public let member: String
  /// The purposes, each once, in their own order.
  public let scopes: [ConsentScope]
  /// Who agreed.
  public let by: By
  /// How.
  public let mode: ConsentPolicy.Mode
  /// When it is said to have been given; `nil` for now.
  public let date: Instant?
  /// The paper form's serial.
  public let form: String?
  /// The witness's name.
  public let witness: String?
  /// The language of the notice; `nil` for the user's own.
  public let language: Language?
  /// The guardian's name, relation and evidence, in words.
  public let guardian: String?
}
