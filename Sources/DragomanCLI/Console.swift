import ArgumentParser
import Foundation
import Synchronization

/// Standard output and standard error.
enum Console {
  /// Whether escape codes are written.
  enum Color: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never

    /// Whether output to a descriptor is coloured; `NO_COLOR` switches `auto` off.
    func isOn(_ descriptor: Int32 = STDOUT_FILENO) -> Bool {
      switch self {
      case .always: true
      case .never: false
      case .auto:
        isatty(descriptor) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
      }
    }
  }

  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      message("dragoman: standard output cannot be written: \(error.localizedDescription)")
      throw ExitCode(74)
    }
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// One line on standard error.
  static func message(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A line on a terminal that says how far some work is, such as “reading a.yaml”, after a second of it.
  static let progress: @Sendable (String, Double) -> Void = { work, share in
    guard isatty(STDERR_FILENO) == 1 else { return }
    let shown = progressState.withLock { state -> Bool in
      let now = ContinuousClock.now
      guard share < 1 else {
        defer { state.isShown = false }
        return state.isShown
      }
      guard now - state.start > .seconds(1), now - state.last > .milliseconds(100) else {
        return false
      }
      state.last = now
      state.isShown = true
      return true
    }
    guard shown else { return }
    let line =
      share < 1 ? "\r\u{1B}[K\(work): \(Int(share * 100)) %" : "\r\u{1B}[K"
    FileHandle.standardError.write(Data(line.utf8))
  }

  private struct ProgressState {
    let start = ContinuousClock.now
    var last = ContinuousClock.now
    var isShown = false
  }

  private static let progressState = Mutex(ProgressState())
}
