internal import Assessment

/// The words of an instrument's packs, put together by what they are words for.
struct ExportWords {
  let packs: [PackDraft]
  let main: Language

  /// The pack in the form's own language comes first.
  init(_ packs: [PackDraft], main: Language) {
    let mine = packs.filter { $0.language.value == main.rawValue }
    let others = packs.filter { $0.language.value != main.rawValue }
    self.packs = mine + others.sorted { $0.language.value < $1.language.value }
    self.main = main
  }

  /// A text in every language that has it.
  func text(_ part: (PackDraft) -> String?) -> FormText {
    var text = FormText()
    for pack in packs {
      guard let words = part(pack) else { continue }
      if pack.language.value == main.rawValue {
        text.plain = words
      } else {
        text.translations[pack.language.value] = words
      }
    }
    return text
  }

  /// What is asked; in a skeleton the topic stands for it.
  func question(_ id: String) -> FormText {
    text { pack in
      let item = pack.items.first { $0.id.value == id }
      return (pack.isSkeleton ? item?.label : item?.ask)?.value
    }
  }

  func heading(_ id: String) -> FormText {
    text { $0.items.first { $0.id.value == id }?.heading?.value }
  }

  /// A word of a response: a choice, or its unit.
  func word(_ key: String, of response: String) -> FormText {
    text { pack in
      pack.responses.first { $0.id.value == response }?.texts.first { $0.key.value == key }?.text.value
    }
  }

  func score(_ id: String) -> FormText { text { $0.scores.first { $0.key.value == id }?.text.value } }

  /// Whether every word is the publisher's, so that the publisher's codes may stand beside them.
  var arePublishers: Bool { packs.allSatisfy { $0.wording.value == Wording.publisher.rawValue } }
}

extension PackDraft {
  /// Whether it holds no questions, only topics.
  var isSkeleton: Bool { wording.value == Wording.none.rawValue }
}
