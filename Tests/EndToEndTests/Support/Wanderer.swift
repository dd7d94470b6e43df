import Assessment
import TestSupport

@testable import Screens
@testable import nuanxin

/// Somebody who presses whatever can be pressed, what was pressed least first and else in an order that a seed decides,
/// and remembers every screen.
final class Wanderer: Dialogue {
  private var random: SeededGenerator
  private let words: () -> String
  private(set) var screens: [Screen] = []

  /// Wanders; `words` gives what is typed where words are asked for.
  init(seed: Int, steps: Int, words: @escaping () -> String) {
    random = SeededGenerator(seed: seed)
    self.words = words
    left = steps
  }

  private var left: Int

  func show(_ screen: Screen) { screens.append(screen) }

  func progress(_ screen: Screen) { screens.append(screen) }

  func ask(_ screen: Screen) -> String? {
    screens.append(screen)
    left -= 1
    guard left > 0 else { return nil }
    if screen.input == .words { return words() }
    let ways = ways(from: screen) + [screen.leaving ?? "", "nonsense"]
    let way = ways.shuffled(using: &random).min { tries(of: $0, screen) < tries(of: $1, screen) } ?? ""
    taken[screen.title, default: [:]][way, default: 0] += 1
    return way
  }

  private var taken: [String: [String: Int]] = [:]

  private func tries(of way: String, _ screen: Screen) -> Int { taken[screen.title]?[way] ?? 0 }

  private func ways(from screen: Screen) -> [String] {
    var ways = screen.keys.map(\.key).filter { !["<", "!", "+"].contains($0) }.map { $0 == "Enter" ? "" : $0 }
    ways += screen.tabs?.parts.map(\.key) ?? []
    for block in screen.blocks {
      switch block {
      case .choices(let choices): ways += choices.map(\.key)
      case .table(let table) where table.isNumbered: ways += table.rows.indices.map { String($0 + 1) }
      case .table, .heading, .paragraph, .spoken, .list, .steps, .facts, .meter, .course, .notice, .hotlines:
        continue
      }
    }
    return ways
  }

  /// Everything that was seen, as lines.
  var text: String {
    let renderer = PlainRenderer(width: 100, colour: false)
    return screens.map { renderer.text(of: $0) }.joined(separator: "\n")
  }
}
