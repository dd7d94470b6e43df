import CSodium
package import Casework

/// The keys that are open in this session, in locked memory, lent and never handed out.
///
/// A class, because the memory has one owner, and not `Sendable`, because a session's keys belong to the thread
/// that serves the session. Everything is wiped when it is let go.
package final class KeyRing {
  private struct Entry {
    let place: KeyPlace
    let slot: UnsafeMutableRawPointer
  }

  private static let slotsInSlab = 1024

  private var slabs: [LockedSlab] = []
  private var free: [UnsafeMutableRawPointer] = []
  private var domainKeys: [KeyID: Entry] = [:]
  private var eventKeys: [EventID: Entry] = [:]

  /// Starts without a key.
  package init() throws(SealingError) { try Sodium.start() }

  deinit { forgetAll() }

  /// How many keys are open, those of single events included.
  package var count: Int { domainKeys.count + eventKeys.count }

  /// Whether all of it is kept from being swapped to disk; where not, the console says so.
  package var isLocked: Bool { slabs.allSatisfy(\.isLocked) }

  /// Whether the key is open.
  package func contains(_ id: KeyID) -> Bool { domainKeys[id] != nil }

  /// Whether the body of the event was granted by itself.
  package func contains(eventKeyOf event: EventID) -> Bool { eventKeys[event] != nil }

  /// Whether this ring opens the event, by its epoch's key or its own.
  package func canOpen(_ header: EventHeader) -> Bool {
    guard let key = header.key else { return true }
    return contains(key) || contains(eventKeyOf: header.event)
  }

  /// Where the key may be used; `nil` where it is not open.
  package func place(of id: KeyID) -> KeyPlace? { domainKeys[id]?.place }

  /// Draws a new key in place, for a new member, a new epoch or a new case.
  @discardableResult
  package func generate(for place: KeyPlace, as id: KeyID = Sodium.randomID()) throws(SealingError) -> KeyID {
    try insert(id, for: place) { randombytes_buf($0, 32) }
    return id
  }

  /// Lends a key.
  package func withKey<Result>(
    _ id: KeyID, _ body: (borrowing DomainKey) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    guard let entry = domainKeys[id] else { throw .keyNotHeld }
    defer { withExtendedLifetime(self) {} }
    return try body(DomainKey(id: id, place: entry.place, slot: UnsafeRawPointer(entry.slot)))
  }

  /// Wipes one key.
  package func forget(_ id: KeyID) {
    if let entry = domainKeys.removeValue(forKey: id) { release(entry.slot) }
  }

  /// Wipes the key of one event that was granted by itself.
  package func forget(eventKeyOf event: EventID) {
    if let entry = eventKeys.removeValue(forKey: event) { release(entry.slot) }
  }

  /// Wipes everything and gives the memory back.
  package func forgetAll() {
    domainKeys = [:]
    eventKeys = [:]
    free = []
    slabs = []
  }

  /// Lends the key of an event's body, derived or granted; refuses a header that is not the key's place.
  func withEventKey<Result>(
    of event: EventID, under id: KeyID, at place: KeyPlace,
    _ body: (borrowing EventKey) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    defer { withExtendedLifetime(self) {} }
    if let entry = domainKeys[id] {
      guard entry.place == place else { throw .misplaced }
      let key = DomainKey(id: id, place: place, slot: UnsafeRawPointer(entry.slot))
      return try key.withEventKey(of: event, body)
    }
    guard let entry = eventKeys[event] else { throw .keyNotHeld }
    guard entry.place == place else { throw .misplaced }
    return try body(EventKey(bytes: UnsafeRawPointer(entry.slot)))
  }

  /// Takes the key of one event that is still to be written into another ring, which then seals that event and
  /// opens nothing else of its epoch.
  package func lend(
    eventKeyOf event: EventID, under id: KeyID, at place: KeyPlace, to other: KeyRing
  ) throws(SealingError) {
    try withEventKey(of: event, under: id, at: place) { key throws(SealingError) in
      try other.insert(eventKeyOf: event, for: place) { $0.copyMemory(from: key.bytes, byteCount: 32) }
    }
  }

  /// Takes in a domain key that `fill` writes.
  ///
  /// - Throws: ``SealingError/keyConflict`` where another key already bears that identifier: one key never
  ///   takes another's place.
  func insert(_ id: KeyID, for place: KeyPlace, fill: (UnsafeMutableRawPointer) -> Void) throws(SealingError)
  {
    guard let entry = try admit(place, over: domainKeys[id], fill) else { return }
    DomainKey.complete(entry.slot)
    domainKeys[id] = entry
  }

  /// Takes in the key of one event that `fill` writes, on the same terms.
  func insert(
    eventKeyOf event: EventID, for place: KeyPlace, fill: (UnsafeMutableRawPointer) -> Void
  ) throws(SealingError) {
    guard let entry = try admit(place, over: eventKeys[event], fill) else { return }
    eventKeys[event] = entry
  }

  /// The new entry; `nil` where the very same key was open before.
  private func admit(
    _ place: KeyPlace, over open: Entry?, _ fill: (UnsafeMutableRawPointer) -> Void
  ) throws(SealingError) -> Entry? {
    let slot = try take()
    fill(slot)
    guard let open else { return Entry(place: place, slot: slot) }
    defer { release(slot) }
    guard open.place == place, sodium_memcmp(open.slot, slot, 32) == 0 else { throw .keyConflict }
    return nil
  }

  /// Lends a free slot as locked working memory, and wipes it: guarded memory of its own would cost more than
  /// the opening of a grant.
  func withScratch<Result>(
    _ body: (UnsafeMutableRawPointer) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    let slot = try take()
    defer { release(slot) }
    return try body(slot)
  }

  private func take() throws(SealingError) -> UnsafeMutableRawPointer {
    if let slot = free.popLast() { return slot }
    let slab = try LockedSlab(count: Self.slotsInSlab * DomainKey.width)
    slabs.append(slab)
    free = (0..<Self.slotsInSlab).reversed().map { slab.base.advanced(by: $0 * DomainKey.width) }
    return free.removeLast()
  }

  private func release(_ slot: UnsafeMutableRawPointer) {
    sodium_memzero(slot, DomainKey.width)
    free.append(slot)
  }
}

extension KeyRing: CustomStringConvertible, CustomReflectable {
  /// How many keys there are, and nothing else.
  package var description: String { "KeyRing(\(count) keys)" }

  /// Nothing: a dump of a larger value shows no key.
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
