extension Run {
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
    guard !asked[item].isCertainlyFalse else { return items[item].hidden == .value(.zero) ? .no : .absent }
    guard inputs[item].state == .answered else { return .open }
    return Truth(inputs[item].choices & 1 << UInt64(choice) != 0)
  }
}
