package import Assessment

/// What is said of an interview before it begins.
package struct FormPreview: Hashable, Sendable {
  /// Questions and minutes, from the shortest path to the longest.
  package struct Length: Hashable, Sendable {
    /// Questions.
    package var questions: ClosedRange<Int>
    /// Minutes.
    package var minutes: ClosedRange<Int>

    /// Questions and minutes.
    package init(questions: ClosedRange<Int>, minutes: ClosedRange<Int>) {
      (self.questions, self.minutes) = (questions, minutes)
    }

    /// "9 to 10 questions, about 4 minutes".
    package func text(in language: Language) -> String {
      language.say(LengthWords.questions(questions)) + language.comma
        + language.say(LengthWords.minutes(minutes))
    }
  }

  /// What an urgent flag would add.
  package struct Following: Hashable, Sendable {
    /// Its title.
    package var title: String
    /// How long that takes.
    package var length: Length

    /// What would be added.
    package init(title: String, length: Length) { (self.title, self.length) = (title, length) }
  }

  /// How long it takes.
  package var length: Length
  /// What an urgent flag would add; `nil` where none can be raised.
  package var following: Following?
  /// What speaks against it, in sentences.
  package var doubts: [String]

  /// What is said of an interview before it begins.
  package init(length: Length, following: Following? = nil, doubts: [String] = []) {
    (self.length, self.following, self.doubts) = (length, following, doubts)
  }

  /// The parts of a screen that say so.
  func blocks(in language: Language) -> [Block] {
    let more = following.map { LengthWords.mayFollow($0.title, $0.length.text(in: language)) }
    let sentences =
      [language.say(LengthWords.takes(length.text(in: language)))]
      + [more].compactMap { $0 }.map {
        language.say($0)
      }
    return [.paragraph(sentences.joined(separator: language.gap))]
      + doubts.map { .notice(Notice(.attention, $0)) }
  }
}
