/// Words by which a question about danger to the person is suspected.
///
/// Nothing is concluded from them but that a person must look: the item is marked as a safety item, so that it is
/// never left open unnoticed, and the importer is told that it has no alert.
enum DangerWords {
  private static let english = [
    "suicid", "kill yourself", "killing yourself", "kill myself", "killing myself", "hurt yourself",
    "hurting yourself", "hurt myself", "hurting myself", "harm yourself", "harming yourself", "harm myself",
    "harming myself", "better off dead", "wish you were dead", "wished you were dead", "end your life",
    "ending your life", "end my life", "take your own life", "self-harm", "self harm",
  ]
  private static let chinese = [
    "自杀", "自伤", "自残", "轻生", "寻死", "不想活", "活着没意思", "结束生命", "结束自己的生命", "伤害自己", "死了算了",
  ]

  /// Whether one of them stands in a text.
  static func stand(in text: String) -> Bool {
    let text = text.lowercased()
    return (english + chinese).contains { text.contains($0) }
  }
}
