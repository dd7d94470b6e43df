import Casework
import TestSupport
import Testing

struct Base32Tests {
  @Test func whatIsReadAloudIsUnderstood() {
    #expect(Base32.normalised("7k2qx-9m4td") == "7K2QX-9M4TD")
    #expect(Base32.normalised("7K2QX9M4TD") == "7K2QX-9M4TD")
    #expect(Base32.normalised("OIL00-0oil1") == "01100-00111")
  }

  @Test(arguments: [
    "", "7K2QX-9M4T", "7K2QX-9M4TDD", "7K2QX-9M4TU", "7K2QX 9M4TD", "７K2QX-9M4TD", "é2345-67890",
  ])
  func anythingElseIsRefused(typed: String) {
    #expect(Base32.normalised(typed) == nil)
  }

  @Test func theShortFormIsTheFirstFiftyBits() {
    #expect(MemberID(raw: 0).description == "00000-00000")
    #expect(MemberID(raw: UInt128.max).description == "ZZZZZ-ZZZZZ")
    // The topmost bit is 16 in the first digit; bit 78 (the lowest that shows) is 1 in the last.
    #expect(MemberID(raw: UInt128(1) << 127).description == "G0000-00000")
    #expect(MemberID(raw: UInt128(1) << 78).description == "00000-00001")
    #expect(MemberID(raw: UInt128(1) << 77).description == "00000-00000")
  }

  @Test(arguments: 0..<200)
  func everyShortFormNormalisesToItself(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = MemberID(raw: random.next128()).description
    #expect(Base32.normalised(text) == text)
    #expect(Base32.normalised(text.lowercased()) == text)
  }
}
