import Assessment
import Casework
import Testing

struct IdentityNumberTests {
  /// Both numbers are made up; their check digits follow from GB 11643 by hand.
  @Test func numbersOfTheStandardAreRead() throws {
    let number = try IdentityNumber("310101194912310021")
    #expect(number.birthDate.description == "1949-12-31")
    #expect(!number.isMale)
    #expect(try IdentityNumber("11010519491231002X").text == "11010519491231002X")
    #expect(try IdentityNumber("11010519491231002x").text == "11010519491231002X")
  }

  @Test(arguments: [
    ("", IdentityNumber.Problem.malformed), ("1101051949123100", .malformed), ("110105491231002", .malformed),
    ("1101051949123100２X", .malformed), ("11010519491231002Y", .malformed),
    ("X1010519491231002X", .malformed),
    ("11010519491231002X ", .malformed), ("110105194913310028", .birthDate),
    ("110105190002290021", .birthDate),
    ("110105000012310021", .birthDate), ("110105194912310020", .checkDigit),
    ("310101194912310022", .checkDigit),
  ])
  func othersAreRefusedForTheRightReason(text: String, expected: IdentityNumber.Problem) {
    #expect(throws: expected) { try IdentityNumber(text) }
  }

  /// Every single wrong digit and every swap of two neighbours is caught: what the check digit is for.
  @Test(arguments: ["31010119491231002", "11010519491231002", "44030419620405913"])
  func slipsOfThePenAreCaught(prefix: String) throws {
    let right = try #require(
      "0123456789X".map { prefix + String($0) }.first { (try? IdentityNumber($0)) != nil })
    let digits = Array(right)
    for place in 0..<17 {
      for digit in "0123456789" where digit != digits[place] {
        var other = digits
        other[place] = digit
        #expect(throws: IdentityNumber.Problem.self) { try IdentityNumber(String(other)) }
      }
      guard place < 16, digits[place] != digits[place + 1] else { continue }
      var swapped = digits
      swapped.swapAt(place, place + 1)
      #expect(throws: IdentityNumber.Problem.self) { try IdentityNumber(String(swapped)) }
    }
  }

  /// Of the eleven possible check digits exactly one fits.
  @Test(arguments: 0..<100)
  func oneCheckDigitFits(seed: Int) {
    var maker = Maker(seed: seed)
    let day = CalendarDate(daysSince1970: Int.random(in: -20_000...20_000, using: &maker.random))
    let digits = day.description.filter { $0 != "-" }
    let prefix = "310104\(digits)\(Int.random(in: 100...999, using: &maker.random))"
    let fitting = "0123456789X".compactMap { try? IdentityNumber(prefix + String($0)) }
    #expect(fitting.count == 1)
    #expect(fitting.first?.birthDate == day)
  }

  @Test func anAgeIsCountedInWholeYears() throws {
    let number = try IdentityNumber("11010519491231002X")
    let card = MemberCard(
      family: FamilyID(raw: 1), category: .childDeceased, unit: "上海市 / 徐汇区 / 天平街道 / 第三居委", name: "王芳",
      sex: .female, birthDate: number.birthDate, relation: .mother, phone: nil, identityNumber: number)
    #expect(card.age(on: try #require(CalendarDate("2026-12-30"))) == 76)
    #expect(card.age(on: try #require(CalendarDate("2026-12-31"))) == 77)
    #expect(card.street == "天平街道")
  }
}
