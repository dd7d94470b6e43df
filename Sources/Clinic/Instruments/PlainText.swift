/// A form's text as a pack has it: on one line, with nothing that only moves the cursor.
enum PlainText {
  /// Runs of blanks and tabs become one blank; so do line breaks, but for those between two Chinese characters.
  static func line(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split { $0 == "\t" || $0 == " " }.joined(separator: " ")
    }
    return lines.reduce(into: "") { whole, line in
      let ends = [whole.unicodeScalars.last, line.unicodeScalars.first].compactMap { $0?.value }
      guard ends.count == 2 else { return whole += line }
      whole += (ends.allSatisfy { $0 >= 0x2E80 } ? "" : " ") + line
    }
  }
}
