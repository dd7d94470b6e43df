/// Words of choices that give no answer, such as *decline to answer*.
///
/// Such a choice stays a choice, since the dictionary's rules may name it. But it hides from our coded non-answers:
/// a safety item that is declined in this way would ask nobody to look.
enum EvasionWords {
  private static let english = [
    "don't know", "don’t know", "do not know", "not sure", "unsure", "decline", "refuse", "prefer not",
    "rather not",
    "no answer", "not answered", "unknown",
  ]
  private static let chinese = ["不知道", "不清楚", "说不清", "拒绝", "不愿", "不想回答", "未回答"]

  /// Whether one of them stands in a text.
  static func stand(in text: String) -> Bool {
    let text = text.lowercased()
    return (english + chinese).contains { text.contains($0) }
  }
}
