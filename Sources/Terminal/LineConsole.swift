import Glibc
package import Screens

/// Shows screens as lines and reads lines: the console that a screen reader, a pipe and a plain terminal share.
package struct LineConsole {
  private var reader: LineReader
  private let output: DescriptorOutput
  private let isColoured: Bool

  /// Reads from one descriptor and draws on another.
  package init(input: Int32 = STDIN_FILENO, output: DescriptorOutput = .standard, isColoured: Bool) {
    reader = LineReader(descriptor: input)
    self.output = output
    self.isColoured = isColoured
  }

  /// Draws a screen at the window's width of this moment, then its prompt.
  package func show(_ screen: Screen) throws(OutputFailure) {
    let renderer = PlainRenderer(width: output.columns, colour: isColoured)
    try output.write("\n" + renderer.text(of: screen) + screen.prompt)
  }

  /// Draws a screen and waits for a line; `nil` at the end of input, which is never an answer.
  package mutating func ask(_ screen: Screen) throws(OutputFailure) -> String? {
    try show(screen)
    return reader.next()
  }

  /// Pushes everything out of the window and waits for a line.
  package mutating func askBlank() throws(OutputFailure) -> String? {
    try clear()
    return reader.next()
  }

  /// Pushes everything out of the window.
  package func clear() throws(OutputFailure) { try output.write(String(repeating: "\n", count: output.rows)) }

  /// Waits for a line after a prompt of its own.
  package mutating func ask(_ prompt: String) throws(OutputFailure) -> String? {
    try output.write(prompt)
    return reader.next()
  }
}
