import Foundation

/// What several tests do on the way through an interview in Chinese.
extension Terminal {
  /// Chooses with a digit and Enter, once the words that it answers stand there.
  func choose(_ digit: String, after words: String) throws {
    try wait(for: words)
    try press(digit, "Enter")
  }

  /// From who is in the room to the first question: alone, read aloud, in Mandarin.
  func beginReadingAloud() throws {
    try choose("1", after: "旁边还有谁听得见")
    try choose("1", after: "今天怎么问")
    try choose("1", after: "今天用什么话聊")
    try wait(for: "念给对方听")
    try press("Enter")
  }
}

extension Terminal {
  /// Chooses an entry of a list by what it says: its number and Enter, on whatever page it stands.
  func pick(_ words: String) throws {
    for _ in 0..<100 {
      let window = try window()
      let line = window.split(separator: "\n").first {
        $0.contains(words) && $0.contains(#/^\s*>?\s*\d+\s\s/#)
      }
      if let number = line?.firstMatch(of: /\d+/)?.output {
        for digit in number { try press(String(digit)) }
        try wait(for: "> \(number)  ")
        return try press("Enter")
      }
      if window.contains("PgDn --") { try press("NPage") }
      usleep(100_000)
    }
    throw Timeout(words: words, screen: try window())
  }
}
