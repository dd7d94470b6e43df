public import Assessment

extension Flag {
  /// Whether it asks for the questions about suicide risk: urgent or graver, and a danger to the person.
  public var asksForFollowUp: Bool { FollowUpForms.follow(level, kind) }
}

extension CaseFile {
  /// Where the latest flag stands that asks for the questions about suicide risk; `nil` where there is none.
  ///
  /// - Parameter forms: those questions themselves; what they raise does not ask for them once more.
  /// - Returns: its place.
  public func latestFollowUpGround(apartFrom forms: Set<InstrumentID>) -> Position? {
    entries.last { entry in
      guard case .flagged(let flag) = entry.event else { return false }
      return flag.asksForFollowUp && !forms.contains(flag.instrument)
    }?.position
  }
}
