import Casework
import Sealing

/// A statement as it stands in a file: a tag, words for people, the block for programs, and one signature over
/// exactly the bytes before it.
struct SignedStatement {
  private static let mark = "signature: "

  /// What is stated.
  let statement: CheckStatement
  /// The bytes that were signed.
  let signed: [UInt8]
  /// The signature.
  let signature: Signature

  /// The text that its author signs.
  ///
  /// A line of the words that looks like a mark of the block is left out, so that nothing but the block is ever read
  /// back.
  static func text(of statement: CheckStatement, words: [String]) -> String {
    let prose = words.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map(String.init).filter { $0 != CheckStatement.begin }
    let lines =
      [CheckStatement.tag, ""] + prose + ["", CheckStatement.begin] + statement.block + [CheckStatement.end]
    return lines.map { $0 + "\n" }.joined()
  }

  /// The whole file.
  static func file(_ text: String, _ signature: Signature) -> String {
    text + mark + Self.hex(signature.bytes) + "\n"
  }

  /// Reads a file.
  ///
  /// - Throws: ``StatementProblem/notAStatement`` where it is anything else, or was cut short.
  init(file bytes: [UInt8]) throws(StatementProblem) {
    guard let file = String(validating: bytes, as: UTF8.self) else { throw .notAStatement }
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let begins = lines.indices.filter { lines[$0] == CheckStatement.begin }
    guard lines.first == CheckStatement.tag[...], begins.count == 1, let begin = begins.first,
      lines.count >= begin + 4, lines[lines.count - 1].isEmpty,
      lines[lines.count - 3] == CheckStatement.end, lines[lines.count - 2].hasPrefix(Self.mark),
      let signature = Signature(hex: lines[lines.count - 2].dropFirst(Self.mark.count)),
      let statement = CheckStatement(block: Array(lines[(begin + 1)..<(lines.count - 3)]))
    else { throw .notAStatement }
    self.statement = statement
    self.signature = signature
    signed = Array(bytes.prefix(bytes.count - lines[lines.count - 2].utf8.count - 1))
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Signature {
  fileprivate init?(hex: Substring) {
    let digits = Array(hex.utf8)
    guard digits.count == 2 * Self.length else { return nil }
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place in
      UInt8(String(decoding: digits[place..<(place + 2)], as: UTF8.self), radix: 16)
    }
    self.init(bytes: bytes)
  }
}
