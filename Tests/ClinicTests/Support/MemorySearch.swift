import Glibc

/// Looks through everything that this process has in memory for a few secrets.
///
/// The secrets to look for lie in one place of their own, which is passed over; what else holds them is counted.
struct MemorySearch {
  private let needles: UnsafeMutableRawBufferPointer
  private let length = 32

  /// Thirty-two bytes each, copied by `fill` into the place that is passed over.
  init(_ count: Int, fill: (UnsafeMutableRawPointer) throws -> Void) rethrows {
    needles = .allocate(byteCount: count * length, alignment: 16)
    if let base = needles.baseAddress { try fill(base) }
  }

  func end() { needles.deallocate() }

  /// How often each secret stands anywhere else. Pages that cannot be read hold nothing that could be: guard pages,
  /// and what another thread gave back meanwhile.
  func counts() -> [Int] {
    var counts = [Int](repeating: 0, count: needles.count / length)
    let memory = open("/proc/self/mem", O_RDONLY)
    defer { close(memory) }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer {
      chunk.initializeMemory(as: UInt8.self, repeating: 0)
      chunk.deallocate()
    }
    for range in Self.mappings() {
      var address = range.lowerBound
      while address < range.upperBound {
        let wanted = min(chunk.count, Int(range.upperBound - address))
        let got = pread(memory, chunk.baseAddress, wanted, off_t(address))
        if got > length { count(in: chunk, got, at: address, &counts) }
        // A secret across the edge of two chunks is whole in one of them.
        address += UInt(max(got > length && got == chunk.count ? got - length : wanted, 1))
      }
    }
    return counts
  }

  private func count(
    in chunk: UnsafeMutableRawBufferPointer, _ filled: Int, at address: UInt, _ counts: inout [Int]
  ) {
    guard let base = chunk.baseAddress, let needle = needles.baseAddress else { return }
    let passedOver = UInt(bitPattern: needle)..<UInt(bitPattern: needle) + UInt(needles.count)
    let own = UInt(bitPattern: base)..<UInt(bitPattern: base) + UInt(chunk.count)
    for index in counts.indices {
      let sought = needle + index * length
      var offset = 0
      while filled - offset >= length,
        let hit = memchr(base + offset, Int32(sought.load(as: UInt8.self)), filled - offset - length + 1)
      {
        offset = hit - base + 1
        guard memcmp(hit, sought, length) == 0 else { continue }
        let place = address + UInt(offset - 1)
        if !passedOver.contains(place), !own.contains(place) { counts[index] += 1 }
      }
    }
  }

  private static func mappings() -> [Range<UInt>] {
    guard let file = fopen("/proc/self/maps", "r") else { return [] }
    defer { fclose(file) }
    var (line, size, ranges) = (UnsafeMutablePointer<CChar>?.none, 0, [Range<UInt>]())
    defer { free(line) }
    while getline(&line, &size, file) > 0 {
      guard let text = line.map({ String(cString: $0) }) else { continue }
      let parts = text.split(separator: " ")
      let bounds = parts[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard bounds.count == 2, parts[1].hasPrefix("r"), bounds[1] < 1 << 62 else { continue }
      ranges.append(bounds[0]..<bounds[1])
    }
    return ranges
  }
}
