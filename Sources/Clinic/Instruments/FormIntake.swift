import Assessment
public import Catalog
public import Exchange
import Sealing

/// The forms in a file of another system, on their way to being instruments of ours.
public struct FormIntake {
  /// One form.
  public struct Form {
    /// What the file calls it.
    public let name: String
    /// The form in our terms, or why it cannot be put into them.
    public let outcome: Result<ImportedForm, FormRefusal>
  }

  /// What was written of one form.
  public struct Written {
    /// The instrument's folder.
    public let path: String
    /// What the checker found in it.
    public let defects: [FileDefect]
  }

  /// The forms in the file's order.
  public let forms: [Form]
  /// What concerns the file as a whole.
  public let notes: [FormNote]
  private let bytes: [UInt8]

  /// Reads a file: a FHIR Questionnaire where it begins as JSON does, else a REDCap data dictionary.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name, which a form goes by that has none.
  ///   - id: the instrument's name, where the file is one form; else each form's own is taken.
  /// - Throws: ``FormRefusal`` for a file of which nothing can be read.
  public init(_ bytes: [UInt8], from file: String, named id: String? = nil) throws(FormRefusal) {
    self.bytes = bytes
    guard !Self.isJSON(bytes) else {
      (forms, notes) = ([Self.questionnaire(bytes, file, named: id)], [])
      return
    }
    let dictionary = try REDCapImport(bytes)
    forms = dictionary.forms.map { Form(name: $0.name, outcome: $0.outcome) }
    notes = dictionary.notes
  }

  /// Whether a file begins as JSON does.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }

  private static func questionnaire(_ bytes: [UInt8], _ file: String, named id: String?) -> Form {
    do throws(FormRefusal) {
      let form = try QuestionnaireImport(bytes, named: id).form
      return Form(name: form.instrument.id.value, outcome: .success(form))
    } catch {
      return Form(name: file, outcome: .failure(error))
    }
  }

  /// Writes a form as the folder of an instrument, and has the checker look at it.
  ///
  /// - Parameters:
  ///   - form: one of ``forms``.
  ///   - id: the instrument's name, where it shall have another than the form's.
  ///   - folder: where the instrument's folder goes.
  ///   - replacing: whether a folder of that name may be written anew.
  /// - Returns: where it is, and what is to be mended.
  /// - Throws: ``AuthoringError``; nothing was written then.
  public func write(
    _ form: ImportedForm, named id: String? = nil, in folder: String, replacing: Bool
  ) throws(AuthoringError) -> Written {
    let form = named(id, form)
    let comment = EditorHint.lines(for: .instrument, in: folder) + Self.comment(form.notes)
    var files = [InstrumentFile.name: InstrumentFile.text(form.instrument, comment: comment)]
    for pack in form.packs {
      files["\(pack.language.value).yaml"] = PackFile.text(
        pack, comment: EditorHint.lines(for: .pack, in: folder))
    }
    let path = try InstrumentFolder(id: form.instrument.id.value, files: files)
      .write(in: folder, replacing: replacing)
    return Written(path: path, defects: Self.defects(in: path))
  }

  /// The form under another name, its packs saying from which file their words are.
  private func named(_ id: String?, _ form: ImportedForm) -> ImportedForm {
    var form = form
    let name = Located(id ?? form.instrument.id.value, line: 1)
    let digest = Digest32(bytes: Blake2b.digest32(bytes)).map { Located($0.hex, line: 1) }
    form.instrument.id = name
    for index in form.packs.indices {
      form.packs[index].instrument = name
      if form.packs[index].source != nil, form.packs[index].sourceDigest == nil {
        form.packs[index].sourceDigest = digest
      }
    }
    return form
  }

  private static func comment(_ notes: [FormNote]) -> [String] {
    let first = "Brought in from another system. Hold it against the paper form before it is used."
    guard !notes.isEmpty else { return [first] }
    return [first, "What was left out or assumed:"] + notes.map { "  \($0)" }
  }

  private static func defects(in path: String) -> [FileDefect] {
    do {
      _ = try InstrumentFolders.check(path, hash: Session.hash)
      return []
    } catch {
      switch error {
      case .defects(let defects): return defects
      case .missing(let path), .unreadable(let path):
        return [FileDefect(path: path, line: 1, message: "cannot be read back")]
      }
    }
  }
}
