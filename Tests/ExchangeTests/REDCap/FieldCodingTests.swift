import Testing

@testable import Exchange

@Suite("Choices and their codes")
struct FieldCodingTests {
  private func values(_ text: String) -> [Int] { FieldCoding(text).choices.map(\.value) }

  @Test("Whole numbers stay as they are, whatever their order")
  func whole() {
    let coding = FieldCoding("0, No, never | 4, Often | 2,Sometimes, or <b>so</b>|999, Don't know")
    #expect(coding.choices.map(\.value) == [0, 4, 2, 999])
    #expect(coding.choices.map(\.text) == ["No, never", "Often", "Sometimes, or so", "Don't know"])
    #expect(coding.isPlain && coding.repeated.isEmpty)
  }

  @Test("Words are numbered after the highest number; other numbers have all of them numbered in order")
  func others() {
    #expect(values("yes, Yes | no, No") == [1, 2])
    #expect(values("0, No | 1, Yes | NA, Not applicable") == [0, 1, 2])
    #expect(values("-1, Less | 0, Same | 1, More") == [1, 2, 3])
    #expect(values("0.5, Half | 1, One | 1.5, More") == [1, 2, 3])
    #expect(values("01, First | 02, Second") == [1, 2])
    #expect(FieldCoding("yes, Yes | 1, One").renumbered.map(\.code) == ["yes"])
  }

  @Test("A code is found as it is written first, then as a number")
  func found() {
    let coding = FieldCoding("1, One | 01, Other | 2.50, Third")
    #expect(coding.choice("01")?.text == "Other")
    #expect(coding.choice("1")?.text == "One")
    #expect(coding.choice("2.5")?.text == "Third")
    #expect(coding.choice("3") == nil)
    #expect(coding.choice("") == nil)
  }

  @Test("Odd lists: a code without words, words without a code, lines instead of bars, a code twice")
  func odd() {
    #expect(FieldCoding("1, | 2, Two").choices.map(\.text) == ["1", "Two"])
    #expect(FieldCoding("Yes | No").choices.map(\.code) == ["Yes", "No"])
    #expect(FieldCoding("1, One\n2, Two").choices.count == 2)
    #expect(FieldCoding("1, One\nof them | 2, Two").choices.map(\.text) == ["One of them", "Two"])
    #expect(FieldCoding("1, One | 2, Two | 1, Again").repeated == ["1"])
    #expect(FieldCoding(" | ").choices.isEmpty)
  }

  @Test("Tags are those outside brackets")
  func tags() {
    let tags = ActionTags(" @HIDDEN-FORM @DEFAULT='a@B.c' @IF([x] = '1', @HIDDEN, @READONLY) @CHARLIMIT=5")
    #expect(tags.names == ["HIDDEN-FORM", "DEFAULT", "IF", "CHARLIMIT"])
    #expect(tags.absence == nil)
    #expect(ActionTags("@NOW\n@HIDDEN").absence?.contains("@HIDDEN") == true)
    #expect(ActionTags("@READONLY").absence?.contains("@READONLY") == true)
    #expect(ActionTags("@CALCTEXT(if([a]='1', 'Yes', 'No'))").absence == "@CALCTEXT fills it")
    #expect(ActionTags("someone@HIDDEN.org").names.isEmpty)
  }
}
