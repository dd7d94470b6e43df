import Assessment
import Casework

/// Reads one typed line as an answer to a question that takes a given kind of response.
struct AnswerReading {
  private let typed: String
  private let response: ResponseKind

  /// Prepares a line that was normalised before.
  init(_ typed: String, as response: ResponseKind) {
    self.typed = typed
    self.response = response
  }

  /// The answer, or what to type instead.
  var answer: Result<Answer, InputWords> {
    switch response {
    case .choice(let values): choice(values)
    case .multiple(let values): several(values)
    case .yesNo: yesNo
    case .integer(let range, _): integer(range).map { .integer($0) }
    case .decimal(let range, _): decimal(range)
    case .text(let limit): text(limit)
    case .date: date
    case .clock: ClockReading.minuteOfDay(typed).map { .success(.clock(minutes: $0)) } ?? .failure(.notAClock)
    case .duration(let range): duration(range)
    }
  }

  private func choice(_ values: [Int]) -> Result<Answer, InputWords> {
    guard let number = Int(typed), values.indices.contains(number - 1) else {
      return .failure(.notAChoice(values.count))
    }
    return .success(.choice(values[number - 1]))
  }

  private func several(_ values: [Int]) -> Result<Answer, InputWords> {
    let parts = typed.split { " ,、;".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, !numbers.isEmpty, numbers.allSatisfy({ 0...values.count ~= $0 })
    else {
      return .failure(.notSeveral(values.count))
    }
    guard numbers.contains(0) else {
      return .success(.choices(values.indices.filter { numbers.contains($0 + 1) }.map { values[$0] }))
    }
    return Set(numbers) == [0] ? .success(.choices([])) : .failure(.noneAndSome)
  }

  private var yesNo: Result<Answer, InputWords> {
    switch typed.lowercased() {
    case "1", "y", "yes", "是", "是的", "有", "对": .success(.yesNo(true))
    case "2", "no", "不", "不是", "没", "没有", "否": .success(.yesNo(false))
    case _: .failure(.notYesOrNo)
    }
  }

  private func integer(_ range: ClosedRange<Int>) -> Result<Int, InputWords> {
    guard let number = Int(typed) else { return .failure(.notANumber) }
    guard range.contains(number) else { return .failure(Self.outside(range)) }
    return .success(number)
  }

  private func decimal(_ range: ClosedRange<Rational>) -> Result<Answer, InputWords> {
    guard let number = Rational(text: typed) else { return .failure(.notANumber) }
    guard range.contains(number) else {
      return .failure(.outside(range.lowerBound.description, range.upperBound.description))
    }
    return .success(.decimal(number))
  }

  private func text(_ limit: Int) -> Result<Answer, InputWords> {
    typed.count <= limit ? .success(.text(typed)) : .failure(.tooLong(typed.count, limit))
  }

  private var date: Result<Answer, InputWords> {
    DateReading.date(typed).map { .success(.date(year: $0.year, month: $0.month, day: $0.day)) }
      ?? .failure(.notADate)
  }

  private func duration(_ range: ClosedRange<Int>) -> Result<Answer, InputWords> {
    guard let minutes = ClockReading.length(typed) else { return .failure(.notADuration) }
    guard range.contains(minutes) else { return .failure(Self.outside(range)) }
    return .success(.duration(minutes: minutes))
  }

  private static func outside(_ range: ClosedRange<Int>) -> InputWords {
    .outside(String(range.lowerBound), String(range.upperBound))
  }
}
