package import Assessment

/// How an interview is held: how it is asked, in what speech, and who can hear.
package enum ModeWords: Phrase {
  case mode(Mode)
  case mandarin, shanghainese, otherSpeech
  case alone, family, others

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .mode(.readAloud): ("I read the questions aloud", "我念，对方答")
    case .mode(.showCard): ("I show the choices and the person points", "给看选项，用手指")
    case .mode(.selfCompleted): ("The person reads and types alone", "本人自己看、自己填")
    case .mode(.phone): ("By telephone", "打电话问")
    case .mode(.proxy): ("Someone answers for the person", "别人代答")
    case .mandarin: ("Mandarin", "普通话")
    case .shanghainese: ("Shanghainese", "上海话")
    case .otherSpeech: ("Another dialect or language", "别的方言或语言")
    case .alone: ("Nobody else", "没有别人")
    case .family: ("Someone of the family", "有家里人")
    case .others: ("Others, not of the family", "有外人")
    }
  }
}
