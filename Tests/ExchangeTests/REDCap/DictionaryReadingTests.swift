import Assessment
import Testing

@testable import Exchange

@Suite("Reading a data dictionary's file")
struct DictionaryReadingTests {
  private static let fields = [
    MadeField("first", "radio", "One, two, or \"three\"\nand a line").shown("[x] = '1'").with(\.matrix, "m"),
    MadeField("second", "text").with(\.validation, "integer").with(\.lowest, "1").with(\.highest, "9"),
  ]

  private func refusal(_ bytes: [UInt8]) -> [String] {
    do throws(FormRefusal) {
      _ = try DataDictionary(bytes)
      return []
    } catch {
      return error.reasons.map(\.description)
    }
  }

  private func refusal(_ text: String) -> [String] { refusal(Array(text.utf8)) }

  @Test("Both headers are understood, with every column")
  func headers() throws {
    for header in [MadeDictionary.exportHeader, MadeDictionary.interfaceHeader] {
      let dictionary = try DataDictionary(MadeDictionary.bytes(Self.fields, header: header))
      #expect(dictionary.notes.isEmpty)
      #expect(dictionary.fields.count == 2)
      let first = dictionary.fields[0]
      #expect(first.name == "first" && first.form == "trial" && first.isFirst)
      #expect(first[.label] == "One, two, or \"three\"\nand a line")
      #expect(first.logic == "[x] = '1'" && first[.matrix] == "m")
      #expect(dictionary.fields[1][.validation] == "integer" && !dictionary.fields[1].isFirst)
      #expect([dictionary.fields[1][.lowest], dictionary.fields[1][.highest]] == ["1", "9"])
    }
  }

  @Test("Older and sloppier headers are understood too")
  func otherHeaders() throws {
    let text =
      "variable/field name,FORM NAME,Field type,Field Label,Choices OR Calculations,Branching Logic\n"
    let dictionary = try DataDictionary(Array((text + "a,f,radio,A?,\"1, Yes\",[b]=1\n").utf8))
    #expect(dictionary.fields[0][.choices] == "1, Yes")
    #expect(dictionary.fields[0].logic == "[b]=1")
  }

  @Test("A byte-order mark, returns before line ends, and cleared rows do not matter")
  func lineEnds() throws {
    let plain = try DataDictionary(MadeDictionary.bytes(Self.fields))
    let text = String(decoding: MadeDictionary.bytes(Self.fields), as: UTF8.self)
    let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n") + ",,,,,,,,,,,,,,,,,\r\n\r\n"
    let dictionary = try DataDictionary(Array(windows.utf8))
    #expect(dictionary.fields.map(\.name) == plain.fields.map(\.name))
    #expect(FieldText.plain(dictionary.fields[0][.label]) == FieldText.plain(plain.fields[0][.label]))
  }

  @Test("A column that means nothing is noted, not swallowed")
  func unknownColumn() throws {
    let text = "field_name,form_name,field_type,field_label,Field Units\na,f,text,A?,kg\n"
    let dictionary = try DataDictionary(Array(text.utf8))
    #expect(
      dictionary.notes.map(\.message) == ["the column 'Field Units' means nothing here and is left out"])
    #expect(try REDCapImport(Array(text.utf8)).notes == dictionary.notes)
  }

  @Test("What is no dictionary is refused, with every column that is missing")
  func noDictionary() {
    let reasons = refusal("id,q1,q2\n1,2,3\n")
    #expect(reasons.count == 4)
    #expect(reasons[0].contains("'Variable / Field Name' (field_name) is missing"))
    #expect(refusal("").count == 1)
    #expect(refusal(MadeDictionary.bytes([])) == ["file: the dictionary has no fields"])
    #expect(refusal([0xFF, 0xFE, 0x41, 0x00]).count == 1)
    #expect(refusal("field_name,form_name,field_type,field_label,Form Name\na,b,c,d,e\n").count == 1)
  }

  @Test("Rows that cannot be read refuse the file, all of them at once: a lost row is a lost question")
  func brokenRows() {
    let header = "field_name,form_name,field_type,field_label\n"
    let reasons = refusal(
      header + "a,f,text,A \"quoted\" word\n,f,text,A?\nc,,text,C?\nd,f,text,D, and more\n")
    #expect(reasons.count == 4)
    #expect(reasons[0].contains("line 2: a quotation mark"))
    #expect(reasons[1] == "line 3: the row has no Variable / Field Name")
    #expect(reasons[2] == "line 4: the row has no Form Name")
    #expect(reasons[3].contains("line 5: 5 cells"))
    #expect(refusal(header + "a,f,text,\"never closed\n").count == 1)
    #expect(refusal(header + "a,f,text\n") == [])
    #expect(refusal(header + "a,f,text,A?,,,\n") == [])
  }

  @Test("Forms come in the dictionary's order, each once, under names of their own")
  func forms() throws {
    let fields = ["b_form", "a_form", "b_form", "A-Form"].enumerated().map { index, form in
      MadeField("q\(index)").with(\.form, form)
    }
    let forms = try REDCapImport(MadeDictionary.bytes(fields)).forms
    #expect(forms.map(\.name) == ["b_form", "a_form", "A-Form"])
    let imported = try forms.map { try $0.outcome.get() }
    #expect(imported.map(\.instrument.id.value) == ["b-form", "a-form", "a-form-2"])
    #expect(imported[0].instrument.items.map(\.id.value) == ["q0", "q2"])
  }
}
