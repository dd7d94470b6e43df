import Assessment
import Foundation
import Testing

@testable import Screens

/// Compares full-screen frames with those on file, in both languages and at every size that matters.
enum FullGolden {
  static let usual = [(80, 24), (40, 15), (120, 40)].map { Frame.Size(columns: $0.0, rows: $0.1) }
  static let extreme = [(30, 10), (300, 80)].map { Frame.Size(columns: $0.0, rows: $0.1) }

  /// What happens to a screen before it is compared.
  struct State {
    var keys: [Key] = []
    var banner: (Language) -> String? = { _ in nil }
    /// What a search finds for letters; `nil` where nothing is searched.
    var search: ((Language, String) -> Screen)?
    var sizes = FullGolden.usual
    /// Whether the keys that a flow adds to every screen are there.
    var isInFlow = true
    /// Whether a line of style letters stands under each line.
    var showsStyles = false
  }

  static func check(
    _ name: String, state: State = State(), _ screen: (Language) -> Screen,
    location: SourceLocation = #_sourceLocation
  ) throws {
    for language in Language.allCases {
      let drawn = state.sizes.map { size in
        let frame = frame(screen(language), state, size, language)
        Self.expectFits(frame, size, location)
        return head(frame, size) + (state.showsStyles ? styled(frame) : frame.text)
      }
      let file = Golden.folder.appending(path: "Full/\(name).\(language.rawValue).txt")
      if Golden.isRecording { try drawn.joined().write(to: file, atomically: true, encoding: .utf8) }
      let kept = try String(contentsOf: file, encoding: .utf8)
      #expect(drawn.joined() == kept, "\(file.lastPathComponent)", sourceLocation: location)
    }
  }

  /// The frame after the keys, each of which was drawn: only a drawing knows how long a page is.
  private static func frame(_ screen: Screen, _ state: State, _ size: Frame.Size, _ language: Language)
    -> Frame
  {
    var view = ScreenView(page(screen, state, language), in: language, isSearch: state.search != nil)
    var frame = view.frame(size, banner: state.banner(language))
    for key in state.keys {
      if case .searched(let letters) = view.handle(key), let found = state.search?(language, letters) {
        view.replace(page(found, state, language))
      }
      frame = view.frame(size, banner: state.banner(language))
    }
    return frame
  }

  /// A screen that asks nothing stays until it was read; a flow adds the keys that work everywhere.
  static func page(_ screen: Screen, _ state: State, _ language: Language) -> Screen {
    var page = screen
    if screen.input == nil {
      page.keys.append(KeyHint("Enter", language.say(KeyWords.goOn)))
      (page.input, page.leaving) = (.keys, "")
    }
    guard state.isInFlow else { return page }
    page.keys += [
      KeyHint("?", language.say(KeyWords.help)), KeyHint("!", language.say(KeyWords.crisis)),
      KeyHint("+", language.say(KeyWords.judgement)),
    ]
    return page
  }

  private static func head(_ frame: Frame, _ size: Frame.Size) -> String {
    let cursor = frame.cursor.map { ", cursor at column \($0.column + 1) of row \($0.row + 1)" } ?? ""
    return "===== \(size.columns)x\(size.rows)\(cursor) =====\n"
  }

  private static func styled(_ frame: Frame) -> String {
    frame.lines.map { line in
      let letters = line.runs.map { run in
        String(repeating: letter(run.style), count: TerminalColumns.count(run.text))
      }
      return trimmed(line.text) + "\n" + trimmed(letters.joined()) + "\n"
    }.joined()
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func letter(_ style: Style) -> String {
    switch style {
    case .plain: " "
    case .title: "t"
    case .strong: "s"
    case .quiet: "q"
    case .attention: "a"
    case .danger: "d"
    case .alarm: "!"
    case .selected: "#"
    }
  }

  /// What holds for every frame, whatever is in it.
  static func expectFits(
    _ frame: Frame, _ size: Frame.Size, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(frame.lines.count == size.rows, "at \(size)", sourceLocation: location)
    for line in frame.lines {
      #expect(line.columns <= size.columns, "at \(size): \(line.text)", sourceLocation: location)
    }
    guard let cursor = frame.cursor else { return }
    #expect(
      (0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row),
      "cursor at \(cursor) of \(size)", sourceLocation: location)
  }
}
