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
