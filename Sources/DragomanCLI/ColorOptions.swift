import ArgumentParser
import Foundation

/// Whether output is coloured: on a terminal only, unless the person says otherwise.
struct ColorOptions: ParsableArguments {
  @Option(help: "Colours on a terminal, always or never; NO_COLOR switches auto off.")
  var color: Console.Color = .auto

  /// Paints what goes to a descriptor.
  func painter(_ descriptor: Int32 = STDOUT_FILENO) -> Painter {
    Painter(isOn: color.isOn(descriptor))
  }
}

/// Puts the escape codes of a terminal around words.
struct Painter {
  enum Paint: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  let isOn: Bool

  func paint(_ text: some StringProtocol, _ paint: Paint) -> String {
    isOn ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : String(text)
  }

  /// The text with the first of some words in each line painted.
  func paintWords(_ text: String, _ words: [String: Paint]) -> String {
    guard isOn else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (word, color) in words.sorted(by: { $0.key < $1.key }) {
        guard let range = line.firstRange(of: word) else { continue }
        return line[..<range.lowerBound] + paint(line[range], color) + line[range.upperBound...]
      }
      return String(line)
    }.joined(separator: "\n")
  }
}
