extension Exploration {
  /// What a search through all replies came to.
  enum Finding {
    /// These replies bring it about.
    case found(Sheet)
    /// No replies do, refusals and people of every age included.
    case none
    /// There are too many to try them all, and none of those tried did.
    case unknown

    var isNone: Bool {
      if case .none = self { true } else { false }
    }

    var sheet: Sheet? {
      if case .found(let sheet) = self { sheet } else { nil }
    }
  }

  private enum Answer {
    case found
    case none
    case unknown
  }

  /// Looks through all replies for some that bring a goal about.
  ///
  /// It settles one item after the other, in the order asked, and after each runs the program with the rest left
  /// open: where the bounds then tell that the goal cannot be met any more, or is met whatever comes, the rest need
  /// not be tried. So it comes to an end with forms whose sheets could never be counted.
  mutating func find(_ goal: Goal) -> Finding {
    effort.allot(one: 8)
    defer { effort.release() }
    trial.take(Sheet(inputs: program.items.map { _ in .anything }, person: Respondent()))
    guard trial.run(&effort) else { return .unknown }
    guard goal.state(trial.machine) != .excluded else { return .none }
    let items = closure(of: goal.items)[...]
    // The person first: who is not asked an item must not be taken for someone who answered it.
    for person in space.everyone {
      trial.tell(of: person)
      switch descend(goal, items) {
      case .none: continue
      case .unknown: return .unknown
      case .found: return confirmed(goal)
      }
    }
    return .none
  }

  /// Items that make no difference take their lowest answer.
  private mutating func confirmed(_ goal: Goal) -> Finding {
    for item in space.some.indices where trial.machine.inputs[item].state == .anything {
      trial.set(item, to: space.some[item][0])
    }
    effort.release()
    guard look(), goal.state(trial.machine) == .met else { return .unknown }
    return .found(trial.sheet)
  }

  private mutating func descend(_ goal: Goal, _ open: ArraySlice<Int>) -> Answer {
    guard trial.run(&effort) else { return .unknown }
    switch goal.state(trial.machine) {
    case .met: return .found
    case .excluded: return .none
    case .open: break
    }
    // What stays open with all items settled, such as after a refusal, shows nothing that no answer would show.
    guard let item = open.first else { return .none }
    // An item that is not asked counts as the file says, whatever would be replied.
    if trial.machine.asked[item].isCertainlyFalse { return descend(goal, open.dropFirst()) }
    var isUnknown = !space.all[item].isComplete
    for place in Self.order(space.all[item].count) {
      trial.set(item, to: space.all[item][place])
      switch descend(goal, open.dropFirst()) {
      case .found: return .found
      case .unknown: isUnknown = true
      case .none: break
      }
    }
    trial.set(item, to: .anything)
    return isUnknown ? .unknown : .none
  }

  /// The ends first: what is wanted often lies beyond what the items before have left possible for any other.
  private static func order(_ count: Int) -> some Sequence<Int> {
    (0..<count).lazy.map { $0 == 0 ? 0 : $0 == 1 ? count - 1 : $0 - 1 }
  }
}
