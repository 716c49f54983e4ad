// Says how well the second reader agrees with letters that were judged by hand.

import Foundation
import Judging

func fail(_ message: String, _ code: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(code)
}

var files: [String] = []
var least = 0.0
var isListing = false
var isTraining = false
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    switch argument {
    case "--rules":
        print(RulesPage.text, terminator: "")
        exit(0)
    case "--list": isListing = true
    case "--weights": isTraining = true
    case "--least":
        guard let value = arguments.popFirst().flatMap(Double.init), (0...1).contains(value) else {
            fail("--least needs a number from 0 to 1.", 64)
        }
        least = value
    default:
        if argument.hasPrefix("-") { fail("There is no \(argument).", 64) }
        files.append(argument)
    }
}
if files.isEmpty { fail("Name a file of judged letters.", 64) }

if isTraining {
    let folder = files.removeFirst()
    let letters = files.flatMap { JudgedLetter.all(in: $0) ?? [] }
    let passages = files.flatMap { Passage.all(in: $0) ?? [] }
    for file in Training(on: letters, passages).files {
        do {
            try file.text.write(toFile: "\(folder)/\(file.name)", atomically: true, encoding: .utf8)
        } catch {
            fail("\(folder)/\(file.name) can't be written.", 74)
        }
    }
    exit(0)
}

var isGood = true
for file in files {
    guard let letters = JudgedLetter.all(in: file), !letters.isEmpty else {
        fail("\(file) holds no judged letters.", 65)
    }
    let table = ScoreTable(on: letters)
    print("\(file): \(letters.count) letters")
    for line in table.lines(isListing: isListing) { print(line) }
    if table.lowest < least { isGood = false }
}
exit(isGood ? 0 : 1)
