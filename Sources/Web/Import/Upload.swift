import HTTPTypes
import Hummingbird
import NIOCore

/// A file as a browser sends it, written to the disk as it comes.
struct Upload {
    /// What a file may weigh, in bytes.
    static let limit = 200 * 1_024 * 1_024
    /// What a plain field may weigh, in bytes.
    static let fieldLimit = 4_096

    var path: String
    /// What the browser calls it, for the eye alone.
    var name: String
    var form: Form

    /// Reads the request; the file is removed again when anything fails.
    static func receive(_ request: Request, into folder: String, limit: Int = Upload.limit)
        async throws -> Upload
    {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }),
            length > limit + 65_536
        {
            throw Refusal.tooLarge
        }
        let spool = try Spool(in: folder)
        do {
            var intake = try Intake(contentType: request.headers[.contentType] ?? "", limit: limit)
            for try await buffer in request.body {
                let data = try intake.take(buffer.readableBytesView)
                if !data.isEmpty { try spool.append(data) }
            }
            guard intake.isWhole else {
                throw Refusal.unusable(
                    "The file didn’t arrive whole. Choose it once more and send it."
                )
            }
            guard let name = intake.fileName, intake.size > 0 else {
                throw Refusal.unusable(
                    "No file was chosen, or it is empty. Choose one, then send it."
                )
            }
            return Upload(path: spool.path, name: name, form: intake.form)
        } catch {
            Spool.remove(spool.path)
            throw error is MultipartReader.Failure ? Refusal.notAForm : error
        }
    }
}

/// Sorts what comes into the one file and the plain fields.
private struct Intake {
    private var reader: MultipartReader
    private let limit: Int
    private var field: (name: String, bytes: [UInt8])?
    private var isInFile = false
    private(set) var fileName: String?
    private(set) var size = 0
    private(set) var form = Form()

    init(contentType: String, limit: Int) throws {
        reader = try MultipartReader(contentType: contentType)
        self.limit = limit
    }

    var isWhole: Bool { reader.isFinished }

    /// The file's bytes among those that came.
    mutating func take(_ bytes: ByteBufferView) throws -> [UInt8] {
        var data: [UInt8] = []
        for event in try reader.feed(bytes) {
            switch event {
            case .begin(let name, let file):
                isInFile = file != nil && fileName == nil
                if isInFile { fileName = String((file ?? "").prefix(200)) }
                field = file == nil ? (name, []) : nil
            case .data(let piece):
                if isInFile {
                    size += piece.count
                    guard size <= limit else { throw Refusal.tooLarge }
                    data += piece
                } else if let held = field {
                    guard held.bytes.count + piece.count <= Upload.fieldLimit else {
                        throw Refusal.tooLarge
                    }
                    field?.bytes += piece
                }
            case .end:
                if let held = field {
                    form.fields.append((held.name, String(decoding: held.bytes, as: UTF8.self)))
                }
                (field, isInFile) = (nil, false)
            }
        }
        return data
    }
}
