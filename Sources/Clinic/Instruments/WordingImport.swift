public import Assessment
import Catalog
public import Exchange
import Sealing

/// Brings the publisher's words onto an instrument: they stand in its pack from then on, with where they came from.
public struct WordingImport {
  /// The instrument as it is now.
  public let instrument: Instrument
  private let folder: String
  private let pack: Pack
  private let language: Language

  /// Prepares an import into the folder of an instrument.
  ///
  /// - Throws: `CatalogRejection` where the folder does not hold; ``FormRefusal`` where it has no pack in that
  ///   language to take the labels and the names of scores and bands from.
  public init(into folder: String, language: Language) throws {
    let found = try InstrumentFolders.check(folder, hash: Session.hash)
    guard let instrument = found.first, let pack = instrument.packs[language], pack.isComplete else {
      let message =
        "there is no complete pack in this language to take labels, score names and bands from; write it first"
      throw FormRefusal([FormNote(place: "\(folder)/\(PackFile.name(of: language))", message: message)])
    }
    (self.instrument, self.folder, self.pack, self.language) = (instrument, folder, pack, language)
  }

  /// Puts words into the pack, proves it, and writes it in place of the earlier one.
  ///
  /// - Parameters:
  ///   - words: the publisher's.
  ///   - source: the publication that they were taken from.
  ///   - bytes: the file that they were taken from; the pack keeps its digest.
  ///   - introduction: what is said first where the publisher says nothing and ours is that of a skeleton.
  /// - Returns: the path of the pack.
  /// - Throws: ``FormRefusal`` with everything that does not fit, ``AuthoringError``; nothing has changed then.
  public func write(
    _ words: PublisherWords, source: String, from bytes: [UInt8], introduction: String
  ) throws -> String {
    let draft = try draft(words, source: source, from: bytes, introduction: introduction)
    let text = PackFile.text(draft, comment: EditorHint.lines(for: .pack, in: parent))
    try prove(text)
    guard PlainFolder(folder).isWritable else { throw AuthoringError.readOnly(path: folder) }
    let path = "\(folder)/\(PackFile.name(of: language))"
    try PlainFile.replace(path, in: PlainFolder(folder), with: text)
    return path
  }

  private func prove(_ text: String) throws {
    do {
      _ = try InstrumentFolders.proving(pack: text, in: language, beside: folder, hash: Session.hash)
    } catch {
      guard case .defects(let defects) = error else { throw error }
      throw FormRefusal(defects.map { FormNote(place: "\($0.path):\($0.line)", message: $0.message) })
    }
  }

  private var parent: String { PlainFolder(folder).parent }

  private func draft(
    _ words: PublisherWords, source: String, from bytes: [UInt8], introduction: String
  ) throws(FormRefusal) -> PackDraft {
    let reasons = WordingFit(words, instrument, language).reasons
    guard reasons.isEmpty else { throw FormRefusal(reasons) }
    func at(_ text: String) -> Located<String> { Located(PlainText.line(text), line: 1) }
    var draft = PackDraft(pack, of: instrument)
    draft.wording = at(Wording.publisher.rawValue)
    draft.source = at(source)
    draft.sourceDigest = Digest32(bytes: Blake2b.digest32(bytes)).map { at($0.hex) }
    draft.title = words.title.map(at) ?? draft.title
    draft.recall = words.recall.map(at) ?? draft.recall
    let said = words.introduction ?? (pack.wording == .none ? introduction : nil)
    draft.introduction = said.map(at) ?? draft.introduction
    draft.items = draft.items.map { item in
      let question = words.questions[ItemID(item.id.value)]
      return ItemTextDraft(
        id: item.id, ask: question.map { at($0.ask) }, label: item.label, heading: question?.heading.map(at))
    }
    draft.responses = words.responses(of: instrument).map { id, texts in
      TextGroupDraft(id: at(id), texts: texts.map { KeyedText(key: at($0.key), text: at($0.text)) })
    }
    return draft
  }
}

extension PublisherWords {
  /// The answers in the instrument's order.
  fileprivate func responses(of instrument: Instrument) -> [(String, [(key: String, text: String)])] {
    instrument.responses.sorted { $0.key < $1.key }.compactMap { id, kind in
      let texts = kind.wordKeys.compactMap { key in answers[id]?[key].map { (key: key, text: $0) } }
      return texts.isEmpty ? nil : (id.raw, texts)
    }
  }
}
