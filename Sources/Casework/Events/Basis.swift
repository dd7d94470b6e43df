/// What an act rests on; stands in every event's header, so that an auditor checks it without opening a body.
public struct Basis: Hashable, Sendable {
  /// The kinds of ground that the programme knows.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// The act needs no ground: directory, log, the recording of consent itself.
    case none = 0
    /// A consent of the scope named.
    case consent = 1
    /// A recorded emergency.
    case emergency = 2
    /// The member's own request.
    case ownRequest = 3
    /// A legal duty to keep.
    case retention = 4
  }

  /// The kind of ground.
  public let kind: Kind
  /// The recorded act that it rests on: a consent, an emergency, a request; `nil` for `none`.
  public let event: EventID?
  /// The scope that the act needs, where the ground is a consent.
  public let scope: ConsentScope?

  /// States a ground.
  public init(kind: Kind, event: EventID?, scope: ConsentScope?) {
    self.kind = kind
    self.event = event
    self.scope = scope
  }

  /// The ground of acts that need none.
  public static let none = Basis(kind: .none, event: nil, scope: nil)
}
