import Assessment
import Casework
import Testing

struct CodecTests {
  @Test(
    arguments: [
      (UInt64(0), [0]), (127, [0x7F]), (128, [0x80, 1]), (300, [0xAC, 2]),
      (UInt64.max, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1]),
    ] as [(UInt64, [UInt8])])
  func varintsAreLEB128(value: UInt64, bytes: [UInt8]) throws {
    var writer = ByteWriter()
    writer.put(value)
    #expect(writer.bytes == bytes)
    var reader = ByteReader(bytes)
    #expect(try reader.varint() == value)
    try reader.finish()
  }

  /// A number has one spelling: longer ones, and numbers beyond 64 bits, are refused.
  @Test(
    arguments: [
      [0x80, 0], [0xFF, 0x80, 0], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 2],
      [UInt8](repeating: 0x80, count: 10) + [1],
    ] as [[UInt8]])
  func otherSpellingsAreRefused(bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    #expect(throws: ByteReader.Malformed.invalid) { try reader.varint() }
  }

  @Test(
    arguments: [(Int64(0), [0]), (-1, [1]), (1, [2]), (-64, [0x7F]), (64, [0x80, 1])] as [(Int64, [UInt8])])
  func signedNumbersAreZigzag(value: Int64, bytes: [UInt8]) throws {
    var writer = ByteWriter()
    writer.put(signed: value)
    #expect(writer.bytes == bytes)
    var reader = ByteReader(bytes)
    #expect(try reader.signed() == value)
  }

  @Test(arguments: [Int64.min, Int64.max, Int64.min + 1])
  func extremesOfSignedNumbersReadBack(value: Int64) throws {
    var writer = ByteWriter()
    writer.put(signed: value)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.signed() == value)
  }

  /// A length of four thousand million before three bytes costs an error, not four gigabytes.
  @Test func aLengthBeyondTheBytesIsTruncation() {
    let bytes: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 1, 2, 3]
    var reader = ByteReader(bytes)
    #expect(throws: ByteReader.Malformed.truncated) { try reader.text() }
    reader = ByteReader(bytes)
    #expect(throws: ByteReader.Malformed.truncated) { try reader.history() }
    reader = ByteReader([1, 2])
    #expect(throws: ByteReader.Malformed.truncated) { try reader.fixed(UInt32.self) }
    #expect(throws: ByteReader.Malformed.truncated) { try reader.raw(-1) }
  }

  @Test func textMustBeUTF8() {
    var reader = ByteReader([2, 0xC0, 0x80])
    #expect(throws: ByteReader.Malformed.notUTF8) { try reader.text() }
  }

  @Test func flagsAndEnumerationsAreClosed() {
    var reader = ByteReader([2])
    #expect(throws: ByteReader.Malformed.invalid) { try reader.flag() }
    reader = ByteReader([4])
    #expect(throws: ByteReader.Malformed.invalid) { try reader.value(CrisisLevel.self) }
  }

  /// A fraction is written in lowest terms, so 2/4 is no other spelling of 1/2.
  @Test(arguments: [[4, 4], [2, 0], [4, 2, 0]] as [[UInt8]])
  func fractionsHaveOneSpelling(bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    #expect(throws: ByteReader.Malformed.invalid) {
      _ = try reader.rational()
      _ = try reader.rational()
    }
  }

  /// No moment can be read with which reckoning could overflow.
  @Test(arguments: [Int64.min, Int64.max, -62_135_683_200_001, 253_402_387_200_001])
  func momentsBeyondTheCalendarAreRefused(milliseconds: Int64) {
    var writer = ByteWriter()
    writer.put(signed: milliseconds)
    var reader = ByteReader(writer.bytes)
    #expect(throws: ByteReader.Malformed.invalid) { try reader.instant() }
  }

  @Test func identifiersAreBigEndian() throws {
    let id = MemberID(raw: 0x0102_0304_0506_0708_090A_0B0C_0D0E_0F10)
    #expect(id.bytes == Array(1...16))
    #expect(MemberID(bytes: Array(UInt8(1)...16)) == id)
    #expect(MemberID(bytes: Array(UInt8(1)...15)) == nil)
    var writer = ByteWriter()
    writer.put(id)
    #expect(writer.bytes == id.bytes)
  }

  /// An approval signs everything but the approvals themselves.
  @Test func approvalsSignTheRecordWithoutThem() {
    var maker = Maker(seed: 1)
    var user = maker.user()
    let signed = user.signedBytes
    user.approvals.append(UserRecord.Approval(user: UserID(raw: 1), signature: maker.raw(64)))
    #expect(user.signedBytes == signed)
    user.roles.formSymmetricDifference([.auditor])
    #expect(user.signedBytes != signed)
  }
}
