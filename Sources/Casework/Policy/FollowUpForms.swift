public import Assessment

/// The questions about suicide risk that follow an urgent flag.
public struct FollowUpForms: Hashable, Sendable {
  /// For a person who was not asked before.
  public let first: InstrumentID
  /// For one who was: it asks about the time since the last contact. `nil` where the first is asked again.
  public let again: InstrumentID?

  /// Which form is for whom.
  public init(first: InstrumentID, again: InstrumentID? = nil) { (self.first, self.again) = (first, again) }

  /// The forms; what they raise themselves does not ask for one of them once more.
  public var all: Set<InstrumentID> { Set([first, again].compactMap { $0 }) }

  /// Whether an alert asks for one of them: urgent or graver, and a danger to the person.
  public static func follow(_ level: CrisisLevel, _ kind: AlertKind) -> Bool {
    level >= .urgent && kind == .selfHarm
  }

  /// The form to ask next.
  ///
  /// - Parameter wasAsked: whether the person has answered one of these forms to its end before.
  /// - Returns: its name.
  public func next(wasAsked: Bool) -> InstrumentID { wasAsked ? again ?? first : first }
}
