extension Machine {
  /// What can be told of the reply itself.
  ///
  /// In a score, an item that was not asked is simply not answered; in a condition (`staysOpen`) it still may be.
  func told(_ item: Int, _ staysOpen: Bool, _ test: (ItemInput.State) -> Bool) -> Truth {
    guard !asked[item].isCertainlyFalse else { return .no }
    switch inputs[item].state {
    case .anything: return .open
    case .missing(.notAsked): return staysOpen ? .open : .no
    case .answered, .missing: return Truth(test(inputs[item].state))
    }
  }

  /// Whether a multiple choice includes a choice.
  func included(_ item: Int, _ choice: Int) -> Truth {
    guard !asked[item].isCertainlyFalse else { return program.items[item].hidden == .zero ? .no : .absent }
    guard inputs[item].state == .answered else { return .open }
    return Truth(inputs[item].choices & 1 << UInt64(choice) != 0)
  }

  /// Whether the item is open although it was reached, and why.
  func gap(at item: Int) -> NonAnswer? {
    guard !asked[item].isCertainlyFalse, case .missing(let reason) = inputs[item].state else { return nil }
    return reason
  }

  /// Whether that gap is none to a score, because the item says what *not applicable* counts as.
  func isFilled(_ item: Int) -> Bool {
    program.items[item].notApplicable != nil && inputs[item].state == .missing(.notApplicable)
  }
}
