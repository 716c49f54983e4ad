import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// The files on the shelf, which are kept in the practice's own file.
extension ShelfDesk {
    @Sendable static func receive(_ visit: Visit) async throws -> Response {
        guard var item = try visit.store.shelfItem(visit.id()) else { throw Refusal.notFound }
        let upload = try await Upload.receive(
            visit.request,
            into: visit.store.folder,
            limit: ShelfItem.fileLimit
        )
        defer { Spool.remove(upload.path) }
        guard let data = FileManager.default.contents(atPath: upload.path) else {
            throw Refusal.unusable("The file didn’t arrive whole. Choose it once more and send it.")
        }
        let bytes = [UInt8](data)
        let name = upload.name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? "file"
        item.file = ShelfItem.File(
            name: String(name.filter { !$0.isNewline }.prefix(120)),
            type: FileKind.type(of: bytes),
            size: bytes.count
        )
        let batch = try visit.store.save(item, bytes: bytes, by: visit.author)
        return await visit.done(
            "The file is on the shelf, too.",
            undoing: batch,
            at: Path.outreach(.shelfItem(item.id)).text
        )
    }

    /// Always as a file to save: what someone once uploaded is never shown as a page of ours.
    @Sendable static func file(_ visit: Visit) async throws -> Response {
        let id: ShelfItemID = try visit.id()
        guard let file = try visit.store.shelfItem(id)?.file,
            let bytes = try visit.store.document(of: id)
        else { throw Refusal.notFound }
        let name = percentEncoded(file.name)
        return Response(
            status: .ok,
            headers: [
                .contentType: file.type,
                .contentDisposition: "attachment; filename*=UTF-8''\(name)",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

/// What a file is, by its first bytes and never by its name.
enum FileKind {
    static func type(of bytes: [UInt8]) -> String {
        let starts: [([UInt8], String)] = [
            (Array("%PDF-".utf8), "application/pdf"), ([0x89, 0x50, 0x4e, 0x47], "image/png"),
            ([0xff, 0xd8, 0xff], "image/jpeg"),
        ]
        return starts.first { bytes.starts(with: $0.0) }?.1 ?? "application/octet-stream"
    }
}
