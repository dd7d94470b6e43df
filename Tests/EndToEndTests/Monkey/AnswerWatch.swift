/// Which answers of one interview the console has acknowledged: a question was answered, and something else came.
struct AnswerWatch {
  /// By the question's number, the choice; questions whose answer cannot be told from outside are not in it.
  private(set) var acknowledged: [Int: Int] = [:]
  private let total: Int
  private var current: Int?

  /// Watches a questionnaire of that many questions.
  init(total: Int) { self.total = total }

  /// Takes in one key and the frames before and after it.
  mutating func see(_ before: SeenFrame, _ bytes: [UInt8], _ after: SeenFrame) {
    if after.isIntroduction || after.isReadBack { acknowledged = [:] }
    if let question = before.question, question.total == total { current = question.number }
    if before.isSkipping, let current { acknowledged[current] = nil }
    guard let question = before.question, question.total == total, !after.isSkipping else { return }
    let isGone = after.question?.number != question.number || after.question?.total != total
    guard isGone else { return }
    if bytes == [13], !before.isCard, let marked = before.marked {
      acknowledged[question.number] = marked
    } else if bytes == [13] || before.isCard {
      acknowledged[question.number] = nil
    }
  }

  /// Forgets everything: keys came too fast to be told apart.
  mutating func forget() { acknowledged = [:] }
}
