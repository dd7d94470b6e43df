package import Assessment

/// A reply is one tag byte and its value; a small choice takes two bytes.
extension ByteWriter {
  /// An answer, or the reason for none.
  package mutating func put(_ reply: Reply) {
    switch reply {
    case .nonAnswer(let reason): put(reason)
    case .answer(let answer): put(answer)
    }
  }

  /// An exact number.
  package mutating func put(_ number: Rational) {
    put(signed: number.numerator)
    put(UInt64(number.denominator))
  }

  private mutating func put(_ answer: Answer) {
    switch answer {
    case .choice(let value):
      put(byte: 16)
      put(signed: Int64(value))
    case .choices(let values):
      put(byte: 17)
      put(list: values) { $0.put(signed: Int64($1)) }
    case .yesNo(let value): put(byte: value ? 19 : 18)
    case .integer(let value):
      put(byte: 20)
      put(signed: Int64(value))
    case .decimal(let value):
      put(byte: 21)
      put(value)
    case .text(let text):
      put(byte: 22)
      put(text)
    case .date(let year, let month, let day):
      put(byte: 23)
      for part in [year, month, day] { put(signed: Int64(part)) }
    case .clock(let minutes):
      put(byte: 24)
      put(signed: Int64(minutes))
    case .duration(let minutes):
      put(byte: 25)
      put(signed: Int64(minutes))
    }
  }
}

extension ByteReader {
  /// A reply.
  package mutating func reply() throws(Malformed) -> Reply {
    let tag = try byte()
    if let reason = NonAnswer(rawValue: tag) { return .nonAnswer(reason) }
    return .answer(try answer(tag))
  }

  /// An exact number, in lowest terms.
  package mutating func rational() throws(Malformed) -> Rational {
    let (numerator, denominator) = (try signed(), try varint())
    guard denominator > 0, denominator <= UInt64(Int64.max),
      let number = Rational(Int(numerator), over: Int(denominator)), number.numerator == numerator
    else { throw .invalid }
    return number
  }

  private mutating func answer(_ tag: UInt8) throws(Malformed) -> Answer {
    switch tag {
    case 16: .choice(try integer())
    case 17: .choices(try list { reader throws(Malformed) in try reader.integer() })
    case 18: .yesNo(false)
    case 19: .yesNo(true)
    case 20: .integer(try integer())
    case 21: .decimal(try rational())
    case 22: .text(try text())
    case 23: .date(year: try integer(), month: try integer(), day: try integer())
    case 24: .clock(minutes: try integer())
    case 25: .duration(minutes: try integer())
    case _: throw .invalid
    }
  }

  /// A signed number of the machine's width.
  mutating func integer() throws(Malformed) -> Int { Int(try signed()) }
}
