import TestSupport

/// What somebody types who has no idea, or a cat on the keyboard.
struct MonkeyKeys {
  /// One thing done to the console.
  enum Act {
    /// Bytes as a keyboard or a paste sends them.
    case bytes([UInt8])
    /// Another size of the window.
    case resize(Int, Int)
    /// A signal.
    case signal(String)
  }

  private var generator: SeededGenerator

  /// The same keys for the same seed.
  init(seed: Int) { generator = SeededGenerator(seed: seed) }

  /// A number below a limit.
  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  /// The next thing.
  mutating func next() -> Act {
    switch number(below: 1000) {
    case 0..<300: .bytes(Array("\(number(below: 10))".utf8))
    case 300..<540: .bytes([13])
    case 540..<640: .bytes([UInt8(ascii: "a") + UInt8(number(below: 26))])
    case 640..<740:
      .bytes(Array(("\u{1B}[" + pick(["A", "B", "C", "D", "H", "F", "5~", "6~", "3~", "Z"])).utf8))
    case 740..<780: .bytes([127])
    case 780..<810: .bytes([27])
    case 810..<860: .bytes(Array(pick(["<", "!", "+", "?", " ", "！", "＜", "Q", "\t"]).utf8))
    case 860..<885: .bytes([control])
    case 885..<925: .bytes(Array(pick(["好", "甲", "测试", "外滩", "e\u{301}", "👨‍👩‍👧", "\u{FEFF}", "１２"]).utf8))
    case 925..<945: .bytes(paste())
    case 945..<955: .bytes((0..<6).map { _ in UInt8(128 + number(below: 128)) })
    case 955..<985: .resize(pick([40, 80, 120, 300, 20, 5, 1]), pick([15, 24, 50, 80, 6, 2, 1]))
    case 985..<995: .signal(pick(["WINCH", "CONT", "TSTP"]))
    case _: .signal(pick(["TERM", "HUP", "INT", "KILL"]))
    }
  }

  /// Any control key but those that leave the login for good or lock it, which would come too often.
  private var control: UInt8 {
    mutating get {
      let isRare = number(below: 4) == 0
      let key = UInt8(1 + number(below: 26))
      return key == 24 && !isRare ? 12 : key
    }
  }

  private mutating func paste() -> [UInt8] {
    let unit = pick(["abc 123\r", "很长很长的一段话。", "q\rq\r", "1\r2\r3\r", "\u{1B}[200~pasted\u{1B}[201~"])
    return Array(String(repeating: unit, count: 1 + number(below: 40)).utf8)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }
}
