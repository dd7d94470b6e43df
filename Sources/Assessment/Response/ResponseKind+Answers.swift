extension ResponseKind {
  /// What it takes, in a few words for messages.
  public var answers: String {
    switch self {
    case .choice(let values): values.map(String.init).joined(separator: ", ")
    case .multiple(let values): "any of " + values.map(String.init).joined(separator: ", ")
    case .yesNo: "yes or no"
    case .integer(let range, let unit):
      "a whole number from \(range.lowerBound) to \(range.upperBound)" + (unit.map { " (\($0))" } ?? "")
    case .decimal(let range, let unit):
      "a number from \(range.lowerBound) to \(range.upperBound)" + (unit.map { " (\($0))" } ?? "")
    case .text(let maxLength): "at most \(maxLength) characters"
    case .date: "a date such as 2026-02-17"
    case .clock: "a time such as 22:30"
    case .duration(let range): "minutes from \(range.lowerBound) to \(range.upperBound)"
    }
  }

  /// Why an answer is none of its own; `nil` where it is.
  func problem(with answer: Answer) -> AnswerProblem.Reason? {
    guard let isInside = takes(answer) else { return .wrongKind(expected: answers) }
    return isInside ? nil : .outside(expected: answers)
  }

  /// Whether it takes the answer; `nil` where the answer is of another kind.
  private func takes(_ answer: Answer) -> Bool? {
    switch (self, answer) {
    case (.choice(let values), .choice(let value)): values.contains(value)
    case (.multiple(let values), .choices(let taken)):
      Set(taken).count == taken.count && taken.allSatisfy(values.contains)
    case (.yesNo, .yesNo): true
    case (.integer(let range, _), .integer(let value)): range.contains(value)
    case (.decimal(let range, _), .decimal(let value)): range.contains(value)
    case (.text(let maxLength), .text(let text)): !text.isEmpty && text.count <= maxLength
    case (.date, .date(let year, let month, let day)): Self.isDate(year, month, day)
    case (.clock, .clock(let minutes)): (0..<1440).contains(minutes)
    case (.duration(let range), .duration(let minutes)): range.contains(minutes)
    case (.choice, _), (.multiple, _), (.yesNo, _), (.integer, _), (.decimal, _), (.text, _), (.date, _),
      (.clock, _), (.duration, _):
      nil
    }
  }

  private static func isDate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard (1800...2200).contains(year), (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }
}
