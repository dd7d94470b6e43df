public import Assessment

/// The questions about suicide risk that follow an urgent flag: one form, or several for different people.
public struct FollowUpForms: Hashable, Sendable {
  /// For a person who was not asked before.
  public let first: InstrumentID
  /// For one who was: it asks about the time since the last contact. `nil` where the first is asked again.
  public let again: InstrumentID?
  /// For people whom neither is meant for. `nil` where they are meant for everyone.
  public let others: InstrumentID?

  /// Which form is for whom.
  public init(first: InstrumentID, again: InstrumentID? = nil, others: InstrumentID? = nil) {
    (self.first, self.again, self.others) = (first, again, others)
  }

  /// The forms that a person may be asked.
  ///
  /// - Parameter isMeant: whether the first form is meant for the person.
  public func forms(isMeant: Bool) -> Set<InstrumentID> {
    guard !isMeant, let others else { return Set([first, again].compactMap { $0 }) }
    return [others]
  }

  /// The form to ask next.
  ///
  /// - Parameters:
  ///   - isMeant: whether the first form is meant for the person.
  ///   - wasAsked: whether the person has answered one of these forms to its end before.
  public func next(isMeant: Bool, wasAsked: Bool) -> InstrumentID {
    if !isMeant, let others { return others }
    return wasAsked ? again ?? first : first
  }
}
