extension CompiledItem {
  /// An item as the machine sees it; its condition follows.
  init(_ draft: ItemDraft, response: ResponseKind) {
    self.init(
      kind: response.registerKind, domain: response.domain, isCoded: response.isCoded, values: response.codes,
      choiceCount: response.choiceCount,
      hidden: draft.hidden.flatMap { Absence($0.value) },
      notApplicable: draft.notApplicable.flatMap { Absence($0.value) },
      isSafety: draft.isSafety)
  }
}

extension ResponseKind {
  fileprivate var registerKind: CompiledItem.Kind {
    switch self {
    case .choice, .integer, .decimal, .clock, .duration: .number
    case .yesNo: .truth
    case .multiple: .choices
    case .text, .date: .unscored
    }
  }

  fileprivate var isCoded: Bool {
    switch self {
    case .choice, .yesNo, .integer, .clock, .duration: true
    case .decimal, .multiple, .text, .date: false
    }
  }

  /// Every number that an answer can be.
  fileprivate var domain: Bounds {
    switch self {
    case .choice(let values): Bounds(Rational(values.min() ?? 0), Rational(values.max() ?? 0))
    case .integer(let range, _), .duration(let range):
      Bounds(Rational(range.lowerBound), Rational(range.upperBound))
    case .decimal(let range, _): Bounds(range.lowerBound, range.upperBound)
    case .clock: Bounds(.zero, 1439)
    case .yesNo: Bounds(.zero, .one)
    case .multiple, .text, .date: .zero
    }
  }

  fileprivate var choiceCount: Int {
    switch self {
    case .multiple(let values): values.count
    case .choice, .yesNo, .integer, .decimal, .text, .date, .clock, .duration: 0
    }
  }

  private func hasGaps(_ values: [Int]) -> Bool {
    (values.max() ?? 0) - (values.min() ?? 0) + 1 != Set(values).count
  }

  fileprivate var codes: [Int32]? {
    switch self {
    case .choice(let values): hasGaps(values) ? values.compactMap { Int32(exactly: $0) } : nil
    case .multiple, .yesNo, .integer, .decimal, .text, .date, .clock, .duration: nil
    }
  }

  /// An answer as the machine takes it; `nil` where it is of another kind.
  func input(_ answer: Answer) -> ItemInput? {
    switch answer {
    case .choice(let value), .integer(let value), .clock(let value), .duration(let value):
      ItemInput(state: .answered, value: Rational(value))
    case .yesNo(let isYes): ItemInput(state: .answered, value: isYes ? .one : .zero)
    case .decimal(let value): ItemInput(state: .answered, value: value)
    case .text, .date: ItemInput(state: .answered)
    case .choices(let taken): input(choices: taken)
    }
  }

  private func input(choices taken: [Int]) -> ItemInput? {
    guard case .multiple(let values) = self else { return nil }
    let bits = values.enumerated().reduce(UInt64(0)) { bits, choice in
      taken.contains(choice.element) ? bits | 1 << UInt64(choice.offset) : bits
    }
    return ItemInput(state: .answered, choices: bits)
  }
}
