public import Assessment

/// The publisher's words for one instrument in one language, by the names of the instrument's parts.
///
/// What is not there is not the publisher's to say: labels, the names of scores and bands stay those of our pack.
public struct PublisherWords: Hashable, Sendable {
  /// The words of one question.
  public struct Question: Hashable, Sendable {
    /// What is asked.
    public var ask: String
    /// What is said once before it.
    public var heading: String?

    /// States the words.
    public init(ask: String, heading: String? = nil) { (self.ask, self.heading) = (ask, heading) }
  }

  /// The form's title.
  public var title: String?
  /// What is said before the first question.
  public var introduction: String?
  /// The time asked about, in words.
  public var recall: String?
  /// The questions.
  public var questions: [ItemID: Question]
  /// The words of the answers, under the keys that a pack has for them: a value, `yes`, `no`, `unit`.
  public var answers: [ResponseID: [String: String]]

  /// States words.
  public init(
    title: String? = nil, introduction: String? = nil, recall: String? = nil,
    questions: [ItemID: Question] = [:], answers: [ResponseID: [String: String]] = [:]
  ) {
    (self.title, self.introduction, self.recall) = (title, introduction, recall)
    (self.questions, self.answers) = (questions, answers)
  }
}
