/// What a person sees at one moment, as a value: the same screen is drawn in lines, in full screen, or compared.
package struct Screen: Hashable, Sendable {
  /// The one line at the top.
  package var title: String
  /// How far along the work is, where that is known.
  package var progress: Progress?
  /// What stands below, from top to bottom.
  package var blocks: [Block]
  /// The keys that do something here.
  package var keys: [KeyHint]
  /// What stands before the cursor; `nil` where nothing is asked.
  package var prompt: String?

  /// Puts a screen together.
  package init(
    _ title: String, progress: Progress? = nil, _ blocks: [Block] = [], keys: [KeyHint] = [],
    prompt: String? = nil
  ) {
    self.title = title
    self.progress = progress
    self.blocks = blocks
    self.keys = keys
    self.prompt = prompt
  }
}
