package import Assessment

/// Values that several bodies share.
extension ByteWriter {
  /// A moment.
  package mutating func put(_ instant: Instant) { put(signed: instant.milliseconds) }

  /// A day.
  package mutating func put(_ date: CalendarDate) { put(signed: Int64(date.daysSince1970)) }

  /// A content digest.
  package mutating func put(_ digest: Digest32) { put(raw: digest.bytes) }

  /// A closed enumeration by its stored number.
  package mutating func put<Case: RawRepresentable<UInt8>>(_ value: Case) { put(byte: value.rawValue) }
}

extension ByteReader {
  /// A moment of the calendar's years; anything further out no writer makes, and reckoning with it could overflow.
  package mutating func instant() throws(Malformed) -> Instant {
    let milliseconds = try signed()
    guard (-62_135_683_200_000...253_402_387_200_000).contains(milliseconds) else { throw .invalid }
    return Instant(milliseconds: milliseconds)
  }

  /// A day that exists.
  package mutating func date() throws(Malformed) -> CalendarDate {
    let days = try signed()
    guard (-719_162...2_932_896).contains(days) else { throw .invalid }
    return CalendarDate(daysSince1970: Int(days))
  }

  /// A content digest.
  package mutating func digest() throws(Malformed) -> Digest32 {
    guard let digest = Digest32(bytes: try raw(32)) else { throw .invalid }
    return digest
  }

  /// A closed enumeration; an unknown number is malformed, never a default.
  package mutating func value<Case: RawRepresentable<UInt8>>(_: Case.Type = Case.self) throws(Malformed)
    -> Case
  {
    guard let value = Case(rawValue: try byte()) else { throw .invalid }
    return value
  }
}
