import Assessment
import TestSupport
import Testing

@testable import Screens

@Suite("What holds on any screen, after any keys, in any window")
struct FramePropertyTests {
  private func view(_ random: inout RandomScreen) -> ScreenView {
    let screen = random.screen()
    return ScreenView(screen, in: random.isTrue(oneIn: 2) ? .en : .zhHans, isSearch: random.isTrue(oneIn: 6))
  }

  @Test(arguments: 0..<16)
  func framesFitAndLinesAreWhatTheScreenTakes(seed: Int) {
    var random = RandomScreen(seed: seed)
    for _ in 0..<2 {
      var view = view(&random)
      var size = random.size()
      for _ in 0..<15 {
        if random.isTrue(oneIn: 4) { size = random.size() }
        let banner = random.isTrue(oneIn: 5) ? random.text(upTo: 12) : nil
        FullGolden.expectFits(view.frame(size, banner: banner), size)
        let key = random.key()
        let before = view
        expectAllowed(view.handle(key), key, before)
      }
    }
  }

  /// No key yields a line that the screen's plain form would not take, and leaving is never an answer.
  private func expectAllowed(_ outcome: ScreenView.Outcome, _ key: Key, _ view: ScreenView) {
    let screen = view.screen
    guard case .line(let line) = outcome else { return }
    if key == .escape || key == .control("c") {
      #expect(line == screen.leaving, "\(key)")
      return
    }
    if ["!", "?", "+"].contains(line), key != .enter {
      #expect(view.field.isEmpty)
      return
    }
    if line == Screen.back, key != .enter {
      #expect(screen.hasBack, "\(key)")
      return
    }
    let keys = screen.keys.map { $0.key.lowercased() } + (screen.tabs?.parts.map(\.key) ?? [])
    if key != .enter {
      #expect(keys.contains(line) && line != "enter", "\(key) gave \(line)")
      return
    }
    expectAnswer(line, view)
  }

  /// What Enter may come to.
  private func expectAnswer(_ line: String, _ view: ScreenView) {
    let options = view.screen.options.map(\.key)
    if view.isSearch {
      #expect(options.contains(line))
      return
    }
    switch view.screen.input {
    case .words: #expect(line == view.field.text)
    case .figure: #expect(line == view.field.text && !line.isEmpty)
    case .several:
      let ticked = line.split(separator: " ").map(String.init)
      #expect(!ticked.isEmpty && ticked.allSatisfy(options.contains))
    case .choice, .keys, nil:
      let isWaiting = view.screen.input == nil || view.screen.keys.contains { $0.key == "Enter" }
      #expect(view.marked == nil ? line.isEmpty && isWaiting : options.contains(line))
    }
  }

  @Test(arguments: 0..<16)
  func whatIsMarkedIsInSightOnceItMoved(seed: Int) {
    var random = RandomScreen(seed: seed)
    var screen = random.screen()
    screen.input = .choice
    let names = (1...23).map { "item\($0)item" }
    screen.blocks.insert(.choices(Choice.numbered(names)), at: screen.blocks.count / 2)
    screen.blocks.removeAll { if case .table(let table) = $0 { table.isNumbered } else { false } }
    var view = ScreenView(screen, in: .en)
    let size = Frame.Size(columns: 60, rows: random.pick(8, 9, 12, 15, 24, 40))
    for _ in 0..<30 {
      _ = view.handle(random.isTrue(oneIn: 3) ? random.key() : random.isTrue(oneIn: 4) ? .up : .down)
      let frame = view.frame(size)
      guard view.isFollowing, let marked = view.marked else { continue }
      let name = view.screen.options[marked].text
      guard name.hasPrefix("item") else { continue }
      #expect(frame.lines.contains { $0.text.contains(name) && $0.runs.contains { $0.style == .selected } })
    }
  }

  /// Nobody answers with a line that is out of sight: after a page was turned, Enter shows it first.
  @Test(arguments: 0..<6)
  func enterTakesOnlyWhatIsInSight(seed: Int) {
    var random = RandomScreen(seed: seed)
    let names = (1...40).map { "item\($0)item" }
    let screen = Screen("List", [.choices(Choice.numbered(names))], input: .choice, leaving: Screen.back)
    var view = ScreenView(screen, in: .en)
    let size = Frame.Size(columns: 50, rows: 14)
    for _ in 0..<40 {
      let frame = view.frame(size)
      let key: Key = random.pick(.pageUp, .pageDown, .down, .up, .enter, .enter, .end)
      guard case .line(let line) = view.handle(key) else { continue }
      #expect(frame.lines.contains { $0.text.contains("item\(line)item") && $0.text.contains(">") })
    }
  }
}
