/// A whole file: what is said about it, then its entries.
enum YAMLFile {
  /// The file's text. The comment's lines stand at the top, each after a `#`; what no file may hold is left out
  /// of them.
  static func text(_ entries: [YAMLValue.Entry], comment: [String]) -> String {
    let comment = comment.flatMap { $0.split(whereSeparator: \.isNewline) }.map { line in
      "# " + String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.whyForbidden == nil }))
    }
    return (comment + YAMLLayout.lines(entries)).map { $0 + "\n" }.joined()
  }
}
