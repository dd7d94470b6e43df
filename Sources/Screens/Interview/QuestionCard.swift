package import Assessment

/// One question as it is put.
package struct QuestionCard: Hashable, Sendable {
  /// The instrument's title.
  package var title: String
  /// Which of those that may still be asked, from 1.
  package var position: Int
  /// How many may be asked.
  package var total: Int
  /// The span of time it asks about, in words.
  package var recall: String
  /// What is said once before the question, such as the title of a part of the form.
  package var heading: String?
  /// The question.
  package var ask: String
  /// What it takes.
  package var response: ResponseKind
  /// The words of the response's values, in their order; empty where it has none.
  package var choices: [String]
  /// The unit of a number, in words.
  package var unit: String?
  /// What was replied before, when one comes back to it.
  package var earlier: Reply?
  /// Whether it should not be said before others who are present.
  package var isOverheard: Bool
  /// Whether there is nothing to read aloud yet, and the topic alone stands for the question.
  package var isTopicOnly: Bool

  /// One question as it is put.
  package init(
    title: String, position: Int, total: Int, recall: String, heading: String? = nil, ask: String,
    response: ResponseKind, choices: [String] = [], unit: String? = nil, earlier: Reply? = nil,
    isOverheard: Bool = false,
    isTopicOnly: Bool = false
  ) {
    self.title = title
    self.position = position
    self.total = total
    self.recall = recall
    self.heading = heading
    self.ask = ask
    self.response = response
    self.choices = choices
    self.unit = unit
    self.earlier = earlier
    self.isOverheard = isOverheard
    self.isTopicOnly = isTopicOnly
  }

  /// The question for an item in the words of a pack; a pack without wording gives the topic in its place.
  ///
  /// With a `recall` of `now` each question names its own time: what the pack says of it stands once, not each time.
  package init(
    _ item: Item, in pack: Pack, recall: Recall, position: Int, total: Int, earlier: Reply? = nil,
    isOverheard: Bool = false
  ) {
    let text = pack.responses[item.responseID]
    let words = pack.items[item.id]
    self.init(
      title: pack.title, position: position, total: total,
      recall: recall == .now && position > 1 ? "" : pack.recall, heading: words?.heading,
      ask: (pack.wording == .none ? words?.label : words?.ask) ?? "", response: item.response,
      choices: Self.words(of: item.response, text: text, in: pack.language), unit: text?.unit,
      earlier: earlier, isOverheard: isOverheard && (item.isSensitive || item.isSafety),
      isTopicOnly: pack.wording == .none)
  }

  private static func words(of response: ResponseKind, text: ResponseText?, in language: Language) -> [String]
  {
    switch response {
    case .choice(let values), .multiple(let values): values.map { text?.choices[$0] ?? String($0) }
    case .yesNo:
      [text?.choices[1] ?? language.say(CommonWords.yes), text?.choices[0] ?? language.say(CommonWords.no)]
    case .integer, .decimal, .text, .date, .clock, .duration: []
    }
  }
}
