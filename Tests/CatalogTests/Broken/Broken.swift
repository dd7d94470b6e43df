import Foundation
import Testing

/// One slip in a file of the sound folder, and the one line that must be said of it, no more and no less.
struct Broken: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  /// Part of the line that is complained of, as it stands after the slip; the new text itself where not given.
  let place: String?
  let message: String

  init(
    _ old: String, _ new: String, at place: String? = nil, in file: String = "instrument.yaml",
    _ message: String
  ) {
    (self.file, self.old, self.new, self.place, self.message) = (file, old, new, place, message)
  }

  var testDescription: String { "\(file): \(message)" }

  /// Makes the slip and holds what is said against what must be.
  func check() throws {
    let sound = SoundFolder.text(file)
    try #require(sound.components(separatedBy: old).count == 2, "'\(old)' must stand once in \(file)")
    let text = sound.replacingOccurrences(of: old, with: new)
    let mark = place ?? new.split(separator: "\n").first.map(String.init) ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(mark) }, "'\(mark)' stands nowhere") + 1
    let found = try SoundFolder.complaints([file: text])
    #expect(
      found == ["Instruments/trial/\(file):\(line): \(message)"], "found: \(found.joined(separator: "\n"))")
  }
}
