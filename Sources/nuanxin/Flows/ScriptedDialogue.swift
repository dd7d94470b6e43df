import Screens
import Terminal

/// A dialogue whose lines are written beforehand; prints what a person would see, and the lines as they are typed.
final class ScriptedDialogue: Dialogue {
  private var lines: ArraySlice<String>
  private let output: DescriptorOutput

  /// How many lines nobody asked for.
  var left: Int { lines.count }

  /// Types those lines one after another, then ends the input.
  init(_ lines: [String], output: DescriptorOutput = .standard) {
    (self.lines, self.output) = (lines[...], output)
  }

  func show(_ screen: Screen) throws {
    let renderer = PlainRenderer(width: output.columns, colour: false)
    try output.write("\n" + renderer.text(of: screen))
  }

  func ask(_ screen: Screen) throws -> String? {
    try show(screen)
    guard let line = lines.popFirst() else {
      try output.write(screen.prompt + "^D\n")
      return nil
    }
    try output.write(screen.prompt + line + "\n")
    return line
  }
}
