extension Run {
  /// Puts an item's register to what its condition and its reply leave possible.
  @inline(__always)
  func take(_ index: Int) {
    let condition = items[index].condition
    let asked = condition.map { truths[$0] } ?? .yes
    self.asked[index] = asked
    if inputs[index].state == .answered, !asked.isCertainlyFalse {
      write(index, known: inputs[index].value)
    } else {
      takeOpen(index, items[index], asked)
    }
  }

  @inline(__always)
  private func write(_ index: Int, known value: Rational) {
    switch items[index].kind {
    case .number: numbers[index] = Bounds(value)
    case .truth: truths[index] = Truth(value != .zero)
    case .choices, .unscored: break
    }
  }

  private func takeOpen(_ index: Int, _ item: CompiledItem, _ asked: Truth) {
    guard !asked.isCertainlyFalse else { return write(index, possible: [], item.hidden) }
    var absences: [Absence] = []
    if !asked.isCertainlyTrue, let hidden = item.hidden { absences.append(hidden) }
    if let notApplicable = item.notApplicable {
      if inputs[index].state == .missing(.notApplicable) {
        return write(index, possible: absences, notApplicable)
      }
      if inputs[index].state == .anything { absences.append(notApplicable) }
    }
    numbers[index] = absences.reduce(item.domain) { $0.joined($1.bounds) }
    truths[index] = absences.reduce(.open) { $0.union($1.truth) }
  }

  private func write(_ index: Int, possible: [Absence], _ certain: Absence?) {
    let certain = certain ?? .omit
    numbers[index] = possible.reduce(certain.bounds) { $0.joined($1.bounds) }
    truths[index] = possible.reduce(certain.truth) { $0.union($1.truth) }
  }
}

extension Absence {
  fileprivate var bounds: Bounds {
    switch self {
    case .value(let number): Bounds(number)
    case .omit: .absent
    }
  }

  fileprivate var truth: Truth {
    switch self {
    case .value(let number): Truth(number != .zero)
    case .omit: .absent
    }
  }
}
