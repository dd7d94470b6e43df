import Screens

@testable import nuanxin

/// Lines that are typed one after another, and every screen that was seen; then the input ends.
final class Script: Dialogue {
  private var lines: ArraySlice<String>
  private(set) var screens: [Screen] = []

  init(_ lines: [String]) { self.lines = lines[...] }

  func show(_ screen: Screen) { screens.append(screen) }

  func ask(_ screen: Screen) -> String? {
    screens.append(screen)
    return lines.popFirst()
  }
}
