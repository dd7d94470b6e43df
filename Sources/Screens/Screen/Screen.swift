package import Assessment

/// What a person sees at one moment, as a value: the same screen is drawn in lines, in full screen, or compared.
package struct Screen: Hashable, Sendable {
  /// How much room a screen wants where there is more than it needs.
  package enum Layout: Hashable, Sendable {
    /// From the top, as a page is read.
    case page
    /// Alone in the middle, with room around it: a question, a step that must not be overlooked.
    case alone
    /// The choices as large as the window allows, for a person to point at.
    case card
  }

  /// The one line at the top.
  package var title: String
  /// How far along the work is, where that is known.
  package var progress: Progress?
  /// The parts of which this is one.
  package var tabs: Tabs?
  /// What stands below, from top to bottom.
  package var blocks: [Block]
  /// The keys that do something here.
  package var keys: [KeyHint]
  /// What `?` says of the keys, where that is more than their names.
  package var help: [KeyHint]
  /// What is waited for; `nil` where nothing is asked.
  package var input: Input?
  /// The line that Esc and Ctrl-C stand for; `nil` where nothing leads past this screen.
  package var leaving: String?
  /// How much room it wants.
  package var layout: Layout
  /// Whether somebody may be in danger: it looks unlike any other, and keys that were pressed before it came do not
  /// count.
  package var isGrave = false
  /// The language of its words, where that is not the console's: an interview has its own.
  package var language: Language?

  /// Puts a screen together.
  package init(
    _ title: String, progress: Progress? = nil, tabs: Tabs? = nil, _ blocks: [Block] = [],
    keys: [KeyHint] = [], help: [KeyHint] = [], input: Input? = nil, leaving: String? = nil,
    layout: Layout = .page
  ) {
    self.title = title
    self.progress = progress
    self.tabs = tabs
    self.blocks = blocks
    self.keys = keys
    self.help = help
    self.input = input
    self.leaving = leaving
    self.layout = layout
  }

  /// What stands before the cursor where lines are typed; nothing where nothing is asked.
  package var prompt: String { input == nil ? "" : Input.prompt }

  /// The line that leads back one step, as it is typed; Backspace and the left arrow in full screen.
  package static let back = "<"

  /// Whether one can step back from here.
  package var hasBack: Bool { leaving == Self.back || keys.contains { $0.key == Self.back } }
}
