import Assessment
import Foundation
import Testing

@testable import Screens

/// Compares a screen with its text on file, in both languages and at two widths, then its frames in full screen;
/// `RECORD=1` writes the files anew.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static func check(
    _ name: String, _ screen: (Language) -> Screen, location: SourceLocation = #_sourceLocation
  ) throws {
    for language in Language.allCases {
      try check(name, screen(language), in: language, location)
    }
    try FullGolden.check(name, screen, location: location)
  }

  private static func check(
    _ name: String, _ screen: Screen, in language: Language, _ location: SourceLocation
  ) throws {
    let drawn = [80, 40].map { width in draw(screen, width: width, location) }.joined()
    let file = folder.appending(path: "\(name).\(language.rawValue).txt")
    if isRecording { try drawn.write(to: file, atomically: true, encoding: .utf8) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(drawn == kept, "\(file.lastPathComponent)", sourceLocation: location)
  }

  private static func draw(_ screen: Screen, width: Int, _ location: SourceLocation) -> String {
    let lines = PlainRenderer(width: width, colour: false).lines(of: screen)
    for line in lines {
      #expect(TerminalColumns.count(line) <= width, "too wide: \(line)", sourceLocation: location)
      #expect(line.last != " ", "space at the end: \(line)", sourceLocation: location)
    }
    let prompt = screen.input == nil ? "" : screen.prompt + "\n"
    return "===== \(width) =====\n" + lines.map { $0 + "\n" }.joined() + prompt
  }
}
