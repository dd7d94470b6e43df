internal import Assessment

/// What an export says about its own wording.
enum ExportNotice {
  static func text(_ wording: String, _ language: Language) -> String? {
    guard let wording = Wording(rawValue: wording) else { return nil }
    return switch (wording, language) {
    case (.project, .en):
      "Our own wording, not validated: these are not the questions of the published form."
    case (.project, .zhHans): "措辞是我们自己写的，未经验证：这里的问题不是原量表的问题。"
    case (.none, .en): "A skeleton: topics only. The questions come from the publisher's form."
    case (.none, .zhHans): "只有骨架：这里只列主题，问题要用原量表的。"
    case (.publisher, _): nil
    }
  }
}
