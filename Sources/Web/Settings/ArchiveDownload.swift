import HTTPTypes
import Hummingbird
import Storage

/// The practice as an archive, without what is sealed.
enum ArchiveDownload {
    @Sendable static func send(_ visit: Visit) async throws -> Response {
        let bytes = try visit.store.archive()
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/jsonl; charset=utf-8",
                .contentDisposition: "attachment; filename=\"rapport-\(visit.today).jsonl\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
