extension Logic {
  /// A formula whose outermost choices can end in nothing, parted into when it gives something and what; `nil`
  /// where it cannot, or always does.
  var partedFromBlank: (applies: Logic, value: Logic)? {
    guard let parts = ending, let applies = parts.applies else { return nil }
    return (applies, parts.value)
  }

  /// When there is a value (`nil` for always), and which; `nil` where there never is one.
  private var ending: (applies: Logic?, value: Logic)? {
    if self == .blank { return nil }
    guard case .call("if", let arguments) = self, arguments.count == 3 else { return (nil, self) }
    let condition = arguments[0]
    switch (arguments[1].ending, arguments[2].ending) {
    case (nil, nil): return nil
    case (let first?, nil): return (condition.and(first.applies), first.value)
    case (nil, let second?): return (Logic.not(condition).and(second.applies), second.value)
    case (let first?, let second?):
      let value = Logic.call("if", [condition, first.value, second.value])
      guard first.applies != nil || second.applies != nil else { return (nil, value) }
      return (.any([condition.and(first.applies), Logic.not(condition).and(second.applies)]), value)
    }
  }

  private func and(_ other: Logic?) -> Logic { other.map { .all([self, $0]) } ?? self }
}
