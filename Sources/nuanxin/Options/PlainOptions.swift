import ArgumentParser
import Glibc
import Screens
import Terminal

/// Whether screens carry colour.
struct PlainOptions: ParsableArguments {
  @ArgumentParser.Flag(help: "Lines only, without colour; fit for a screen reader.")
  var plain = false

  /// Whether standard output takes colour.
  var isColoured: Bool {
    ColourChoice.isWanted(
      isTerminal: DescriptorOutput.standard.isTerminal, isPlain: plain, environment: Environment.variables)
  }

  /// Draws a screen on standard output at the window's width.
  func show(_ screen: Screen) throws {
    let renderer = PlainRenderer(width: DescriptorOutput.standard.columns, colour: isColoured)
    try DescriptorOutput.standard.write(renderer.text(of: screen))
  }

  /// A console for questions and answers.
  var console: LineConsole { LineConsole(isColoured: isColoured) }
}
