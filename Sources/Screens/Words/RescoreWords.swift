/// Records scored once more by the definition of today.
package enum RescoreWords: Phrase {
  case title(Int)
  case nothing
  case unchangedRecords
  case newlyRaised(Int)
  case howToOpen
  case withheld(Int)
  case versions(String, String)
  case noneToday(String)
  case wouldRaise(String)
  case score, recorded, then, now
  case notAtHand
  case notReproduced
  case unfitting([String])
  case newlyOpen([String])
  case noLongerRaised([String])
  case same
  case range(String, String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title(let count): ("Scored once more: \(counted(count, "record"))", "重新算过的记录：\(count)份")
    case .nothing: ("Every record that was read was scored by the version of today.", "看过的记录，用的都是现在的版本，不用重算。")
    case .unchangedRecords:
      ("Nothing was changed: every record keeps the score it was given.", "这里只是算给您看，记录都没有改，原来的分数还在。")
    case .newlyRaised(let count):
      (
        "\(counted(count, "record")) would be raised today and was not then, or not as gravely. Look at each one in person.",
        "有\(count)份，照现在的版本会提醒，当时没有提醒，或者没有提醒得这么急。请一个一个当面看。"
      )
    case .howToOpen:
      (
        "Nothing is raised by this list. Where you are worried: nuanxin case open --member NUMBER --level urgent --reason \"…\"",
        "看这张表不会发起个案。您不放心的：nuanxin case open --member 编号 --level urgent --reason \"…\""
      )
    case .withheld(let count):
      (
        "The charts of \(counted(count, "person", "people")) were not read: no consent to it, or no key.",
        "有\(count)位的记录没有看：本人没有同意，或者您没有密钥。"
      )
    case .versions(let old, let new): ("Then: version \(old). Today: \(new).", "当时：\(old)版；现在：\(new)版。")
    case .noneToday(let old):
      ("Then: version \(old). Today there is no such questionnaire.", "当时：\(old)版；现在没有这份问卷。")
    case .wouldRaise(let what): ("Would be raised today: \(what)", "照现在的版本会提醒：\(what)")
    case .score: ("Score", "分数")
    case .recorded: ("As recorded", "当时记的")
    case .then: ("By the old version", "按当时的版本重算")
    case .now: ("By today's version", "按现在的版本")
    case .notAtHand:
      ("The version of that time is not at hand, so its score was not worked out anew.", "当时的版本不在，没法按当时的重算。")
    case .notReproduced:
      (
        "Scored anew by its own version it gives something else than was recorded: tell whoever looks after this program.",
        "按当时的版本重算，跟当时记的不一样：请告诉管程序的人。"
      )
    case .newlyOpen(let items):
      (
        "Safety questions that stand without an answer by the version of today: \(items.joined(separator: ", "))",
        "照现在的版本，这几道安全问题还没有回答：\(items.joined(separator: "、"))"
      )
    case .unfitting(let items):
      (
        "Answers that the version of today does not take: \(items.joined(separator: ", "))",
        "现在的版本用不上的回答：\(items.joined(separator: "、"))"
      )
    case .noLongerRaised(let alerts):
      (
        "Raised then, and not by the version of today; what was raised stays raised: \(alerts.joined(separator: ", "))",
        "当时提醒过、照现在的版本不会提醒的，提醒还算数：\(alerts.joined(separator: "、"))"
      )
    case .range(let low, let high): ("\(low) to \(high)", "\(low)到\(high)")
    case .same: ("The version of today gives the same.", "照现在的版本算，结果一样。")
    }
  }
}
