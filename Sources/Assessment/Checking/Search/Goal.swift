/// Something that replies are looked for to bring about.
struct Goal {
  enum Aim {
    /// A number that is one value, and lies within a stretch if one is wanted.
    case value(Int, Stretch?)
    /// A category, by its place.
    case category(Int, Int)
    /// A condition that holds, or one that fails.
    case truth(Int, holds: Bool)
  }

  /// What a run, perhaps of a sheet that is still partly open, says of it.
  enum State {
    /// However what is open comes out, it is so.
    case met
    /// However what is open comes out, it is not so.
    case excluded
    case open
  }

  let aim: Aim
  /// The condition under which a score applies at all.
  var condition: Int?
  /// The items that have a say in it.
  let items: [Int]

  func state(_ machine: borrowing Machine) -> State {
    let state = aimed(machine)
    guard let condition, state != .excluded else { return state }
    if machine.truths[condition].isCertainlyFalse { return .excluded }
    return machine.truths[condition].isCertainlyTrue ? state : .open
  }

  private func aimed(_ machine: borrowing Machine) -> State {
    switch aim {
    case .value(let register, let stretch):
      let bounds = machine.numbers[register]
      guard bounds.canBePresent, stretch?.touches(bounds) ?? true else { return .excluded }
      return bounds.isPoint ? .met : .open
    case .category(let register, let place):
      let (set, wanted) = (machine.categories[register], CategorySet(index: place))
      return set == wanted ? .met : set.contains(wanted) ? .open : .excluded
    case .truth(let register, let holds):
      let truth = machine.truths[register]
      if truth.isCertainlyTrue { return holds ? .met : .excluded }
      if truth.isCertainlyFalse { return holds ? .excluded : .met }
      return .open
    }
  }
}

extension CompiledScore {
  /// A goal for this score, where it applies.
  func goal(_ aim: Goal.Aim) -> Goal { Goal(aim: aim, condition: condition, items: items + conditionItems) }
}
