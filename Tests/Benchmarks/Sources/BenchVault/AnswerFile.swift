public import Casework
public import Exchange
import Foundation

/// Answers of real people, repeated over made-up members.
public struct AnswerFile {
  private let header: Substring
  private let rows: [Substring]

  /// Reads a file with columns q1…q10.
  public init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
    (header, rows) = (lines[0], Array(lines.dropFirst()))
  }

  /// A file of so many responses, in memory.
  public func responses(of members: [MemberID], rows count: Int) -> Table {
    var text = "member,date,id,\(header)\n"
    for row in 0..<count {
      text += "\(members[row % members.count]),2024-03-0\(row % 9 + 1),r\(row),\(rows[row % rows.count])\n"
    }
    return Table(bytes: Array(text.utf8))
  }

  /// A file in memory.
  public struct Table {
    let bytes: [UInt8]

    /// A fresh reader of it.
    public func source() -> CSVScanner.Source {
      var position = 0
      return { buffer in
        let count = min(buffer.count, bytes.count - position)
        bytes[position..<position + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
        position += count
        return count
      }
    }
  }
}
